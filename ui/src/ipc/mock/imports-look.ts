import type {
  ColumnMatch,
  FileForm,
  FormWish,
  ImportLook,
  LookColumn,
  LookField,
  LookReason,
} from "../contract";
import { failure } from ".";

const SECTIONS: Record<string, string> = {
  supplier: "code! name name_en name_ar country city email iban vat_sa",
  order: "number! supplier! order_date@ currency incoterm",
  line: "order! line_no item description quantity# unit unit_price# line_value# requested_date@ category",
  receipt: "reference date@ quantity# rejected# reason",
  contract: "number! title start@ end@ notice committed# ceiling#",
};
const FIELDS: LookField[] = Object.entries(SECTIONS).flatMap(([section, names]) =>
  names.split(" ").map((name) => ({
    field: `${section}.${name.replace(/[!@#]/, "")}`,
    kind: name.endsWith("@") ? "date" : name.endsWith("#") ? "number" : "text",
    essential: name.endsWith("!"),
  })),
);

type Made = [header: string, samples: string[], field: string | null, score: number, reason: string];
const PLAIN: Made[] = [
  ["PO No.", ["4500012871", "4500012872", "4500012874"], "order.number", 97, "header"],
  ["Pos.", ["10", "20", "30"], "line.line_no", 92, "header"],
  ["Vendor", ["100017", "100482", "100511"], "supplier.code", 88, "header"],
  ["Name 1", ["شركة الأفق للتوريدات", "Orient Steel", "مؤسسة النور"], "supplier.name", 74, "names"],
  [
    "Short Text",
    ['Steel pipe 2", galvanised, 6 m, mill certificate 3.1', "Cable tray"],
    "line.description",
    90,
    "header",
  ],
  ["Order Quantity", ["1.200,000", "300,000", "45,500-"], "line.quantity", 95, "header"],
  ["OUn", ["PC", "M", "KG"], "line.unit", 66, "units"],
  ["Net Price", ["4,25", "11,90", "(120,00)"], "line.unit_price", 91, "header"],
  ["Crcy", ["SAR", "EUR"], "order.currency", 99, "currencies"],
  ["Deliv. Date", ["14.03.2026", "02.04.2026", "31.12.2026"], "line.requested_date", 71, "dates"],
  ["GR Date", ["12.03.2026", "09.04.2026"], "receipt.date", 58, "dates"],
  ["GR Qty", ["1.200,000", "300,000"], "receipt.quantity", 83, "header"],
  ["Plnt", ["RUH1", "JED2"], null, 0, "nothing"],
  ["Changed by", ["RSALEH", "TALHARBI"], null, 0, "nothing"],
];
const ARABIC: Made[] = [
  ["رقم أمر الشراء", ["4500012871", "4500012872"], "order.number", 96, "header"],
  ["البند", ["10", "20"], "line.line_no", 90, "header"],
  ["رقم المورّد", ["100017", "100482"], "supplier.code", 94, "header"],
  [
    "اسم المورّد",
    ["شركة الأفق للتوريدات", "مؤسسة النور التجارية المحدودة وشركاؤها"],
    "supplier.name",
    93,
    "header",
  ],
  ["الكمية المطلوبة", ["١٬٢٠٠", "٣٠٠"], "line.quantity", 90, "header"],
  ["تاريخ التسليم", ["14/03/2026", "02/04/2026"], "line.requested_date", 69, "dates"],
  ["تاريخ الاستلام", ["12/03/2026"], "receipt.date", 64, "dates"],
  ["الكمية المستلمة", ["١٬٢٠٠"], "receipt.quantity", 86, "header"],
  ["ملاحظات", [], null, 0, "nothing"],
];
const wide = (): Made[] => [
  ...PLAIN,
  ...Array.from(
    { length: 66 },
    (_, at): Made => [
      at % 9 === 0
        ? `User-defined field ${at + 1} (Z_${at}_LONG_TECHNICAL_NAME_OF_SAP)`
        : `Z_FIELD_${at + 1}`,
      at % 5 === 0
        ? ["A long note which goes on and on, as people write them into free text fields of an ERP", "x"]
        : [String(at * 37)],
      null,
      0,
      "nothing",
    ],
  ),
];

const because = (code: string, params: Record<string, string> = {}): LookReason => ({ code, params });
const REASONS: Record<string, (header: string, field: string | null) => LookReason[]> = {
  header: (header, field) => [because("header_means", { header, field: field ?? "" })],
  names: () => [because("content_numbers", { percent: "94" })],
  units: () => [because("content_country", { percent: "100" })],
  currencies: () => [because("content_currency", { percent: "100" })],
  dates: (header, field) => [
    because("header_means", { header, field: field ?? "" }),
    because("content_dates", { percent: "97" }),
  ],
  nothing: () => [because("column_unknown")],
};

function made(path: string, form: Partial<FormWish>, said: ColumnMatch[]): ImportLook {
  if (path.includes("missing")) throw failure("file_missing", { path });
  const arabic = path.includes("ar");
  const source = path.includes("wide") ? wide() : arabic ? ARABIC : PLAIN;
  const book = path.endsWith("xlsx");
  const columns = source.map(([header, samples, field, score, reason], at): LookColumn => {
    const mine = said.find((one) => one.at === at);
    const taken = mine ? mine.field : field;
    const date = FIELDS.find((one) => one.field === taken)?.kind === "date";
    return {
      at,
      header,
      samples,
      field: taken,
      score: mine ? 100 : score,
      reasons: REASONS[reason]?.(header, field) ?? [],
      others: field === "receipt.date" ? [{ field: "line.requested_date", score: 40 }] : [],
      dates: mine?.dates.length ? mine.dates : date ? [arabic ? "%d/%m/%Y" : "%d.%m.%Y"] : [],
    };
  });
  const twice = columns.filter((one, at) =>
    columns.some((other, place) => place !== at && one.field !== null && other.field === one.field),
  );
  const has = (field: string) => columns.some((one) => one.field === field);
  const full: FileForm = {
    format: book ? "xlsx" : "csv",
    sheet: book ? "Orders" : null,
    encoding: book ? null : arabic ? "windows-1256" : "UTF-8",
    delimiter: book ? null : ";",
    header_row: 4,
    header_at_end: false,
    dates: [arabic ? "%d/%m/%Y" : "%d.%m.%Y"],
    decimal: arabic ? "." : ",",
    thousands: arabic ? "," : ".",
    ...Object.fromEntries(Object.entries(form).filter(([, part]) => part !== null)),
  };
  const finding = (
    what: string,
    value: string,
    code: string,
    more: Partial<ImportLook["findings"][0]> = {},
  ) => ({
    what,
    column: null,
    value,
    reason: { code, params: {} },
    agree: 412,
    of: 412,
    against: null,
    others: [],
    ...more,
  });
  const body = source.map(([, samples]) => samples);
  return {
    path,
    size: 412_771,
    sheets: book
      ? [
          { name: "Orders", rows: 416, columns: 14 },
          { name: "ملخص", rows: 12, columns: 3 },
        ]
      : [],
    form: full,
    findings: [
      ...(book
        ? [finding("sheet", "Orders", "sheet_only", { of: 0, agree: 0 })]
        : [
            finding("encoding", full.encoding ?? "", arabic ? "encoding_letters" : "encoding_valid_utf8"),
            finding("delimiter", full.delimiter ?? "", "delimiter_same_count", {
              agree: 409,
              against: { row: 87, value: 'Pipe; 2"' },
            }),
          ]),
      finding("header_row", "4", "header_after_title", { of: 0, agree: 0 }),
      finding("dates", full.dates.join(" "), "dates_sure", {
        agree: 806,
        of: 824,
        against: { row: 93, value: "31/13/2026" },
        others: ["%d.%m.%y"],
      }),
      finding("totals", "19", "skip_total", { agree: 0, of: 0 }),
      finding("decimal", full.decimal, "decimal_seen"),
    ],
    rows: [
      { row: 1, cells: ["Purchase order history"], skipped: { code: "skip_title", params: {} } },
      { row: 2, cells: ["Company code 1000 · 21.11.2026"], skipped: { code: "skip_title", params: {} } },
      { row: 3, cells: [], skipped: { code: "skip_footer", params: {} } },
      { row: 4, cells: source.map(([header]) => header), skipped: null },
      ...Array.from({ length: 14 }, (_, at) => ({
        row: at + 5,
        cells: body.map((samples) => samples[at % Math.max(1, samples.length)] ?? ""),
        skipped: null,
      })),
      {
        row: 19,
        cells: ["Total", "", "", "", "", "18.204,000"],
        skipped: { code: "skip_total", params: {} },
      },
    ],
    columns,
    fields: FIELDS,
    problems: [
      ...(twice.length
        ? [
            {
              code: "field_twice",
              params: { field: twice[0]?.field ?? "" },
              columns: twice.map(({ at }) => at),
            },
          ]
        : []),
      ...(has("order.number")
        ? []
        : [{ code: "essential_missing", params: { field: "order.number", section: "order" }, columns: [] }]),
    ],
    name: arabic ? "طلبات الشراء" : "Purchase order history",
    toml:
      twice.length || !has("order.number")
        ? ""
        : 'name = "Purchase order history"\n\n[file]\nheader_row = 4\ndates = ["%d.%m.%Y"]\n',
    profile_fits: [
      { profile: "scms", missing: path.includes("scms") ? [] : ["po / so #", "vendor"], alike: false },
      { profile: "sanad", missing: ["order", "line"], alike: false },
      { profile: "erp", missing: ["EBELN"], alike: false },
    ],
  };
}

export const answers = {
  import_look: ({ path, sheet }: { path: string; sheet: string | null }) =>
    made(path, sheet === null ? {} : { sheet }, []),
  import_match: ({ path, form, columns }: { path: string; form: FormWish; columns: ColumnMatch[] }) =>
    made(path, form, columns),
};
