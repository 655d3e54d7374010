import type { CustomSeriesOption, LineSeriesOption } from "echarts/charts";
import type { GridComponentOption, MarkLineComponentOption } from "echarts/components";
import type { ComposeOption } from "echarts/core";
import type { Group } from "@/ipc/contract";

export type PictureOption = ComposeOption<
  LineSeriesOption | CustomSeriesOption | GridComponentOption | MarkLineComponentOption
>;

/** What a picture of months is drawn from. Rates are decimal strings; they become positions and nothing else. */
export type Picture = {
  months: Group[];
  mean: string | null;
  target: string;
  dir: "ltr" | "rtl";
  /** In pixels: how often a month's name fits. */
  width: number;
  /** The month pointed at. */
  over: string | null;
  /** Written at the axis, by index. */
  monthName: (group: Group, index: number) => string;
  /** Written at a point. */
  says: (group: Group, over: boolean) => string;
  /** Written at the line of the target, and of all months. */
  rate: (rate: string, digits: number) => string;
  ink: Inks;
};

/** Colours as the renderer takes them: names of tokens in SVG, which then follow the theme; plain values on a canvas. */
export type Inks = { accent: string; ink: string; faint: string; panel: string; font: string };

const TOP = 16;
const BOTTOM = 20;
const SIDE = 42;
const MONTH_ROOM = 46;
const NAME_SIZE = 11;

/** The axis begins at whole tens below everything drawn, so that the picture uses its height and still ends at 100 %. */
export function floorOf(months: Group[], target: string): number {
  const lows = months.flatMap(({ otif_figure: { value, low } }) =>
    value === null ? [] : [Number(low ?? value)],
  );
  return Math.max(0, Math.floor(Math.min(Number(target), ...lows) * 10) / 10);
}

/** Written beside their points: the first, the last and the worst; the others when pointed at. */
export function labelledOf(months: Group[]): Set<string> {
  const judged = months.filter(({ otif_figure }) => otif_figure.value !== null);
  const rate = (group: Group) => Number(group.otif_figure.value);
  const worst = judged.reduce<Group | undefined>(
    (low, one) => (low === undefined || rate(one) < rate(low) ? one : low),
    undefined,
  );
  return new Set([judged[0], judged.at(-1), worst].flatMap((group) => (group ? [group.key] : [])));
}

/** A label stands above the interval's band, unless that leaves the picture; then below it. In pixels from the top. */
export function labelY({ high, low }: { high: number; low: number }, bottom: number): number {
  const above = high - 5;
  return above > TOP - 5 ? above : Math.min(bottom - 2, low + 13);
}

/**
 * A rate by month: points with their 95 % intervals, the rate of all months as a dashed line and the target as a dotted one. Time runs in
 * reading direction; a month that nothing could be judged in is a gap.
 */
export function pictureOf(picture: Picture): PictureOption {
  const { months, dir, ink, width } = picture;
  const rtl = dir === "rtl";
  const step = (width - 2 * SIDE) / Math.max(1, months.length);
  const every = Math.max(1, Math.ceil(MONTH_ROOM / step));
  return {
    animation: false,
    textStyle: { fontFamily: ink.font, fontSize: NAME_SIZE },
    grid: { top: TOP, bottom: BOTTOM, left: SIDE, right: SIDE, outerBoundsMode: "none" },
    xAxis: {
      type: "category",
      data: months.map(({ key }) => key),
      inverse: rtl,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        color: ink.faint,
        margin: 5,
        interval: (index: number) => index % every === 0,
        formatter: (_key: string, index: number) => {
          const group = months[index];
          return group ? picture.monthName(group, index) : "";
        },
      },
    },
    yAxis: { type: "value", show: false, min: floorOf(months, picture.target), max: 1 },
    series: [intervals(picture, Math.min(14, (2 * step) / 3)), rates(picture), labels(picture)],
  };
}

function rates({ months, mean, target, over, rate, ink }: Picture): LineSeriesOption {
  const reference = (value: string, digits: number, at: "start" | "end", type: number[], color: string) => ({
    yAxis: Number(value),
    lineStyle: { type, color, width: 1, opacity: at === "end" ? 0.6 : 1 },
    label: { position: at, distance: 4, formatter: rate(value, digits), color, opacity: 1 },
  });
  return {
    type: "line",
    silent: true,
    data: months.map(({ key, otif_figure: { value } }) => ({
      value: value === null ? null : Number(value),
      symbolSize: over === key ? 9 : 6.4,
    })),
    symbol: "circle",
    showAllSymbol: true,
    lineStyle: { color: ink.accent, width: 1.6 },
    itemStyle: { color: ink.accent, borderColor: ink.panel, borderWidth: 1 },
    markLine: {
      // Below the labels, which ECharts would otherwise let it strike through.
      z: 1,
      silent: true,
      symbol: "none",
      data: [
        reference(target, 0, "start", [2, 3], ink.faint),
        ...(mean === null ? [] : [reference(mean, 1, "end", [5, 4], ink.accent)]),
      ],
    },
    z: 2,
  };
}

/** How sure each month's rate is: its interval, from low to high. */
function intervals({ months, ink }: Picture, width: number): CustomSeriesOption {
  return {
    type: "custom",
    silent: true,
    data: months.map((_, index) => index),
    renderItem: ({ dataIndex }, api) => {
      const figure = months[dataIndex]?.otif_figure;
      if (!figure || figure.value === null || figure.low === null || figure.high === null) return null;
      const [x = 0, high = 0] = api.coord([dataIndex, Number(figure.high)]);
      const [, low = 0] = api.coord([dataIndex, Number(figure.low)]);
      return {
        type: "rect",
        shape: { x: x - width / 2, y: high, width, height: Math.max(1, low - high), r: 3 },
        style: { fill: ink.accent, opacity: 0.16 },
      };
    },
    z: 1,
  };
}

function labels({ months, over, says, ink }: Picture): CustomSeriesOption {
  const labelled = labelledOf(months);
  return {
    type: "custom",
    silent: true,
    data: months.map((_, index) => index),
    renderItem: ({ dataIndex, coordSys }, api) => {
      const group = months[dataIndex];
      if (!group || group.otif_figure.value === null) return null;
      if (!labelled.has(group.key) && over !== group.key) return null;
      const { value, low, high } = group.otif_figure;
      const [x = 0, top = 0] = api.coord([dataIndex, Number(high ?? value)]);
      const [, foot = 0] = api.coord([dataIndex, Number(low ?? value)]);
      const { y = 0, height = 0 } = coordSys as { y?: number; height?: number };
      return {
        type: "text",
        x,
        y: labelY({ high: top, low: foot }, y + height),
        style: {
          text: says(group, over === group.key),
          align: "center",
          verticalAlign: "bottom",
          fill: ink.ink,
          stroke: ink.panel,
          lineWidth: 3,
          font: `500 ${NAME_SIZE}px ${ink.font}`,
        },
      };
    },
    z: 3,
  };
}
