import { Figure } from "@/components/figure";
import type { Column } from "@/components/grid";
import { IntervalBar } from "@/components/interval-bar";
import { Tag } from "@/components/tag";
import { useWords, type Words } from "@/i18n/context";
import type { Group } from "@/ipc/contract";
import type { Asked } from "./asked";
import { LastYear } from "./last-year";
import { bothNames, groupName, statusOf } from "./names";
import { filterOf, subjectOf } from "./ranking-data";
import type { By } from "./store";
import { TwoLines } from "./two-lines";

/** The columns of the ranking. `axisFrom` is where the interval bars begin. */
export function rankingColumns(by: By, asked: Asked, axisFrom: number, words: Words): Column<Group>[] {
  const { t, f } = words;
  const subject = (group: Group) => subjectOf(group, groupName(group, by, words), filterOf(group, by), asked);
  return [
    {
      id: "name",
      header: t(`ranking-${by}`),
      width: 164,
      grow: 3,
      fixed: true,
      sort: "name",
      cell: (group) => <Name group={group} by={by} />,
    },
    {
      id: "lines",
      header: t(asked.question.definition.level === "order" ? "ranking-n-orders" : "ranking-n-lines"),
      width: 74,
      numeric: true,
      sort: "lines",
      cell: (group) => (
        <Figure
          figure={group.otif_figure}
          asked={subject(group)}
          says={f.number(group.otif_figure.proof.sum)}
        />
      ),
    },
    {
      id: "otif",
      header: t("ranking-otif"),
      width: 88,
      numeric: true,
      fixed: true,
      sort: "otif",
      cell: (group) => <Figure figure={group.otif_figure} asked={subject(group)} />,
    },
    {
      id: "interval",
      header: t("ranking-interval", {
        level: f.percent("0.95", 0),
        target: f.percent(asked.target, 0),
      }),
      width: 184,
      cell: ({ otif_figure: { value, low, high } }) => (
        <IntervalBar value={value} low={low} high={high} target={asked.target} from={axisFrom} width={142} />
      ),
    },
    {
      id: "previous",
      header: t("ranking-last-year"),
      width: 104,
      numeric: true,
      cell: (group) => (
        <LastYear group={group} of={groupName(group, by, words)} filter={filterOf(group, by)} asked={asked} />
      ),
    },
    {
      id: "status",
      header: t("ranking-status"),
      width: 130,
      grow: 1,
      cell: (group) => {
        const { tone, says } = statusOf(group);
        return <Tag tone={tone}>{t(says)}</Tag>;
      },
    },
    {
      id: "on-time",
      header: t("ranking-on-time"),
      width: 92,
      numeric: true,
      hidden: true,
      cell: (group) => <Figure figure={group.on_time_figure} asked={subject(group)} />,
    },
    {
      id: "in-full",
      header: t("ranking-in-full"),
      width: 92,
      numeric: true,
      hidden: true,
      cell: (group) => <Figure figure={group.in_full_figure} asked={subject(group)} />,
    },
    {
      id: "fill",
      header: t("kind-fill"),
      width: 92,
      numeric: true,
      hidden: true,
      cell: (group) => <Figure figure={group.fill_figure} asked={subject(group)} />,
    },
    {
      id: "ppm",
      header: t("kind-ppm"),
      width: 118,
      numeric: true,
      hidden: true,
      cell: (group) => <Figure figure={group.ppm_figure} asked={subject(group)} />,
    },
    {
      id: "days-late",
      header: t("ranking-days-late"),
      width: 96,
      numeric: true,
      hidden: true,
      cell: (group) => (
        <Figure figure={group.days_late_figure} asked={subject(group)}>
          {f.signed(group.days_late.mean)}
        </Figure>
      ),
    },
  ];
}

function Name({ group, by }: { group: Group; by: By }) {
  const { lang, f } = useWords();
  if (by === "month") return <span className="font-medium">{f.month(group.key, "long")}</span>;
  const { first, second } = bothNames(group, group.key, lang);
  return <TwoLines first={first} second={second} />;
}
