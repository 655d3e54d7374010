import type { Messages } from "./bundle";

/** A unit of quantity in the person's words; one that is not among the common ones keeps its UN/ECE code. */
export const unitText = (code: string, { lookup }: Pick<Messages, "lookup">): string =>
  lookup(`unit-${code}`) ?? code;
