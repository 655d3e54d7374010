import { expect, it } from "vitest";
import { typedAmount, typedDecimal } from "./locale";

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

it.each([
  ["99999999999999999999", "out_of_range"],
  ["9223372036854.775808", "out_of_range"],
  ["-9,223,372,036,855", "out_of_range"],
  ["1.0000001", "too_precise"],
  ["twelve", "not_a_number"],
  [" ", "required"],
  ["9223372036854.775807", null],
  ["-1.5", null],
])("says of the amount %s: %s", (typed, problem) => {
  expect(typedAmount(typed).problem).toBe(problem);
});
