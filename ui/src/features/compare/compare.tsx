import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { Button, IconButton } from "@/components/button";
import { Empty, ErrorNote, Waiting } from "@/components/feedback";
import { ScreenHead } from "@/components/panel";
import { Tag } from "@/components/tag";
import { useWords } from "@/i18n/context";
import { SupplierPicker } from "../suppliers/supplier-picker";
import { namesOf, STAGE_TONES } from "../suppliers/words";
import { type Compared, MOST, useCompared, useRecords } from "./data";
import { FigureRows } from "./figure-rows";
import { RecordRows } from "./record-rows";
import { type CellsOf, Row } from "./row";

const route = getRouteApi("/suppliers/compare");

/** Two to four suppliers side by side: the first is the one the others are held against. */
export function CompareSuppliers() {
  const { t } = useWords();
  const navigate = useNavigate();
  const { ids: asked = "" } = route.useSearch();
  const ids = useMemo(() => asked.split(",").filter(Boolean).slice(0, MOST), [asked]);
  const go = (to: string[]) =>
    void navigate({ to: "/suppliers/compare", search: { ids: to.join(",") }, replace: true });
  return (
    <>
      <ScreenHead title={t("side-title")} sub={t("side-sub")}>
        {ids.length < MOST && (
          <div className="w-72">
            <SupplierPicker
              key={asked}
              label={t("side-add")}
              placeholder={t("suppliers-search")}
              value={null}
              valueRow={null}
              exclude={null}
              onChange={(id) => id && !ids.includes(id) && go([...ids, id])}
            />
          </div>
        )}
      </ScreenHead>
      {ids.length === 0 ? (
        <Empty
          title={t("side-none")}
          action={<Button onPress={() => void navigate({ to: "/suppliers" })}>{t("go-suppliers")}</Button>}
        >
          {t("side-none-sub")}
        </Empty>
      ) : (
        <Table ids={ids} onChange={go} />
      )}
    </>
  );
}

function Table({ ids, onChange }: { ids: string[]; onChange: (ids: string[]) => void }) {
  const { t } = useWords();
  const records = useRecords(ids);
  const { question, target, compared } = useCompared(ids);
  const failed = compared.error ?? records.find((one) => one.supplier?.error)?.supplier?.error;
  if (failed) return <ErrorNote error={failed} retry={() => void compared.refetch()} />;
  if (records.some((one) => !one.supplier?.data)) return <Waiting />;
  const cells: CellsOf<Compared> = (shown) => records.map(shown);
  return (
    <div className="min-h-0 overflow-auto">
      <table
        data-testid="compare"
        aria-label={t("side-title")}
        className="w-full table-fixed border-separate border-spacing-0 rounded-lg border border-line bg-panel"
        style={{ minInlineSize: 150 + ids.length * 210 }}
      >
        <thead>
          <Row
            head
            label={<span className="sr-only">{t("column-supplier")}</span>}
            cells={cells((one, at) => (
              <Name
                key={one.id}
                one={one}
                first={at === 0}
                onFirst={() => onChange([one.id, ...ids.filter((id) => id !== one.id)])}
                onRemove={() => onChange(ids.filter((id) => id !== one.id))}
              />
            ))}
          />
        </thead>
        <tbody>
          <FigureRows records={records} compared={compared.data} question={question} target={target} />
          <RecordRows records={records} />
        </tbody>
      </table>
    </div>
  );
}

function Name({
  one,
  first,
  onFirst,
  onRemove,
}: {
  one: Compared;
  first: boolean;
  onFirst: () => void;
  onRemove: () => void;
}) {
  const { t, lang } = useWords();
  const navigate = useNavigate();
  const row = one.supplier?.data?.row;
  if (!row) return null;
  const { first: name, second } = namesOf(row, lang);
  return (
    <div className="grid gap-1">
      <div className="flex items-start justify-between gap-1">
        <button
          type="button"
          onClick={() => void navigate({ to: "/suppliers/$id", params: { id: row.id } })}
          className="min-w-0 rounded-sm text-start font-semibold hover:text-accent"
        >
          <bdi className="block truncate">{name}</bdi>
          {second && <bdi className="block truncate text-xs font-normal text-ink-3">{second}</bdi>}
        </button>
        <IconButton icon="close" label={t("side-remove", { name })} onPress={onRemove} />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <bdi className="font-normal text-ink-3">{row.code}</bdi>
        <Tag tone={STAGE_TONES[row.stage]}>{t(`stage-${row.stage}`)}</Tag>
      </div>
      {first ? (
        <span className="text-xs font-normal text-accent">{t("side-first")}</span>
      ) : (
        <button
          type="button"
          onClick={onFirst}
          className="rounded-sm text-start text-xs font-normal text-ink-3 hover:text-ink hover:underline"
        >
          {t("side-make-first")}
        </button>
      )}
    </div>
  );
}
