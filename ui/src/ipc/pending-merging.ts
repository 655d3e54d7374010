// What merging, comparing and documents' files ask of the shell, until its commands are generated into bindings.ts; then this file goes.
import { call } from "./client";
import type {
  Document as DocumentRead,
  Group,
  Page,
  Question,
  SupplierInput,
  SupplierView as SupplierRead,
  SupplierRow,
} from "./contract";

export type Side = "kept" | "merged";
export type MergeChoices = Record<
  "names" | "stage" | "owner" | "parent" | "addresses" | "note" | "term",
  Side
>;
export type SupplierView = SupplierRead & { merged: SupplierRow[]; merged_into: SupplierRow | null };
export type MergeMove = { kind: string; count: number; twice: number; labels: string[] };
export type MergePreview = {
  kept: SupplierView;
  merged: SupplierView;
  moves: MergeMove[];
  terms: [string | null, string | null];
  circular: Side[];
};
export type MergeInput = {
  kept: string;
  kept_version: number;
  merged: string;
  merged_version: number;
  choices: MergeChoices;
};
export type Reason = { code: string; params: Partial<Record<string, string>> };
export type Match = { score: number; reasons: Reason[] };
export type DuplicatePair = { a: SupplierRow; b: SupplierRow; found: Match };
export type SimilarSupplier = { row: SupplierRow; found: Match };
export type DuplicatesFound = { pairs: number; suppliers: number };
export type DocumentFile = { name: string; size: number; hash: string };
export type Document = DocumentRead & { file: DocumentFile | null };
export type RateDifference = {
  kind: "otif" | "on_time" | "in_full" | "fill";
  value: string;
  low: string;
  high: string;
  tells: boolean;
};
export type ComparedSupplier = { group: Group; differences: RateDifference[] };
export type CompareQuery = { question: Question; target: string; suppliers: string[] };

type MergingCommands = {
  duplicates_find: (args: { task: string; progress: unknown }) => DuplicatesFound;
  duplicates: (args: { after: string | null; limit: number }) => Page<DuplicatePair>;
  supplier_similar: (args: { id: string | null; input: SupplierInput }) => SimilarSupplier[];
  supplier_set_apart: (args: { a: string; b: string }) => null;
  supplier_merge_preview: (args: { kept: string; merged: string }) => MergePreview;
  supplier_merge: (args: { input: MergeInput }) => SupplierView;
  document_file_put: (args: { id: string; path: string; task: string; progress: unknown }) => Document;
  document_file_remove: (args: { id: string }) => Document;
  document_file_save: (args: { id: string; path: string; task: string; progress: unknown }) => string;
  deliveries_compare: (args: { query: CompareQuery; known_at: string | null }) => ComparedSupplier[];
};

export const ask = call as unknown as <K extends keyof MergingCommands>(
  name: K,
  ...args: Parameters<MergingCommands[K]>
) => Promise<ReturnType<MergingCommands[K]>>;
