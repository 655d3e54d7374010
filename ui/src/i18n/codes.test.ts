import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const CRATES = "../src-tauri/crates";
const words = readdirSync("locales/en")
  .map((file) => readFileSync(join("locales/en", file), "utf8"))
  .join("\n");
const said = new Set([...words.matchAll(/^([\w-]+) =/gm)].map((found) => found[1]));

/** What the program itself may say, without its tests. */
function rust(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "tests" ? [] : rust(path);
    if (!entry.name.endsWith(".rs") || entry.name === "tests.rs") return [];
    return [readFileSync(path, "utf8").replace(/#\[cfg\(test\)\][\s\S]*$/, "")];
  });
}

// What only the terminal or the bench says is not the window's.
const sources = ["domain", "exchange", "store", "app"].flatMap((crate) => rust(join(CRATES, crate, "src")));
const codes = (pattern: RegExp) => [
  ...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map((found) => found[1] ?? ""))),
];
const unsaid = (found: string[], ...kinds: string[]) =>
  found.filter((code) => !kinds.some((kind) => said.has(`${kind}-${code}`)));

// Both languages have the same keys (messages.test.ts), so one is looked at here.
describe("every code of the shell has words:", () => {
  it("errors", () => {
    const found = codes(/\b(?:AppError::new|Self::new)\(\s*"([a-z_]+)"/g);
    expect(found.length).toBeGreaterThan(25);
    expect(unsaid(found, "error")).toEqual([]);
  });

  it("errors of files and profiles, which are named in one place", () => {
    const found = codes(/(?:=>|: &str =)\s*"((?:file|profile)_[a-z_]+)"/g);
    expect(found.length).toBeGreaterThan(10);
    expect(unsaid(found, "error")).toEqual([]);
  });

  it("errors of fields and warnings", () => {
    const found = codes(/\bFieldError::new\(\s*"([a-z_]+)"/g);
    expect(found.length).toBeGreaterThan(20);
    // Some are of rows alone, which are told as problems.
    expect(unsaid(found, "field", "problem")).toEqual([]);
    expect(unsaid(codes(/"(warn_[a-z_]+)"/g), "field")).toEqual([]);
  });

  it("problems of rows, of the file alone and against the workspace", () => {
    const problems = readFileSync(join(CRATES, "exchange/src/problem.rs"), "utf8");
    // The one constant there that names a parameter.
    const ofFile = [...problems.matchAll(/pub const (?!WHOLE_LENGTH)[A-Z_]+: &str = "([a-z_]+)";/g)].map(
      (found) => found[1] ?? "",
    );
    const ofWorkspace = codes(/'((?:ambiguous|unknown|duplicate|order_of|several)_[a-z_]+)'/g);
    expect(ofFile.length).toBeGreaterThan(20);
    expect(ofWorkspace.length).toBeGreaterThan(4);
    expect(unsaid([...ofFile, ...ofWorkspace, "several_lines_in_row"], "problem")).toEqual([]);
  });

  it("reasons and problems of a file that is looked at", () => {
    const found = codes(/\bLookReason::new\(\s*"([a-z_0-9]+)"/g);
    const named = codes(
      /"((?:header|content|encoding|delimiter|decimal|thousands|column|minus|rows|skip)_[a-z_0-9]+)"/g,
    );
    expect(found.length).toBeGreaterThan(20);
    const fields = new Set(["header_row"]);
    expect(
      unsaid(
        [...found, ...named].filter((code) => !fields.has(code)),
        "look",
        "look-problem",
      ),
    ).toEqual([]);
    const problems = codes(/\bLookProblem::new\(\s*"([a-z_]+)"/g);
    expect(unsaid(problems, "look-problem")).toEqual([]);
  });

  it("actions of the journal", () => {
    const found = codes(
      /"((?:supplier|category|definition|deliveries|import|person|people|rate|settings|workspace)\.(?:create|update|retire|save|put_in_force|attribute|apply|set|person|workspace))"/g,
    );
    expect(found.length).toBeGreaterThan(8);
    expect(
      unsaid(
        found.map((one) => one.replace(".", "-")),
        "action",
      ),
    ).toEqual([]);
  });
});
