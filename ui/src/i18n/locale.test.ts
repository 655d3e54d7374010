import { expect, it } from "vitest";
import { typedDecimal } from "./locale";

it.each([
  ["4.0625", "4.0625"],
  ["٤٫٠٦٢٥", "4.0625"],
  ["1,234.5", "1234.5"],
  ["١٬٢٣٤", "1234"],
  ["12,5", "12.5"],
  [" 95 % ", "95"],
  ["٩٥٪", "95"],
  ["−3", "-3"],
])("reads %s as a number", (typed, number) => {
  expect(typedDecimal(typed)).toBe(number);
});

it.each(["", "twelve", "1.2.3", "12,5 pcs"])("refuses %s", (typed) => {
  expect(typedDecimal(typed)).toBeNull();
});
