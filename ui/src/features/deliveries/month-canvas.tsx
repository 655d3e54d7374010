import { CustomChart, LineChart } from "echarts/charts";
import { GridComponent, MarkLineComponent } from "echarts/components";
import { type EChartsType, init, use } from "echarts/core";
import { CanvasRenderer, SVGRenderer } from "echarts/renderers";
import { type ReactNode, type Ref, useImperativeHandle, useLayoutEffect, useRef, useState } from "react";
import { type Inks, type Picture, pictureOf } from "./month-picture";

use([LineChart, CustomChart, GridComponent, MarkLineComponent, SVGRenderer, CanvasRenderer]);

/** Where a month's point stands, in pixels. */
export type Spot = { x: number; y: number };
export type Paint = {
  /** The picture as it is shown, as a PNG twice its size. */
  png: () => Promise<Blob | null>;
};

// Tokens, so that the picture follows the theme by itself.
const TOKENS: Omit<Inks, "font"> = {
  accent: "var(--accent)",
  ink: "var(--ink)",
  faint: "var(--ink-3)",
  panel: "var(--panel)",
};

/** Draws a picture of months with ECharts as SVG. `children` is asked for what stands over the points, once they have their places. */
export function MonthCanvas({
  picture,
  label,
  paint,
  children,
}: {
  picture: Omit<Picture, "ink" | "width">;
  label: string;
  paint: Ref<Paint>;
  children: (spots: (Spot | null)[]) => ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const [{ width, height }, setSize] = useState({ width: 0, height: 0 });
  const [spots, setSpots] = useState<(Spot | null)[]>([]);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const drawn = init(element, null, { renderer: "svg" });
    chart.current = drawn;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => {
      observer.disconnect();
      drawn.dispose();
      chart.current = null;
    };
  }, []);

  useLayoutEffect(() => {
    const drawn = chart.current;
    if (!drawn || width === 0) return;
    drawn.resize({ width, height });
    drawn.setOption(pictureOf({ ...picture, width, ink: { ...TOKENS, font: fontOf(document.body) } }), {
      notMerge: true,
    });
    setSpots(
      picture.months.map(({ otif_figure: { value } }, index) => {
        if (value === null) return null;
        const at = drawn.convertToPixel({ xAxisIndex: 0, yAxisIndex: 0 }, [index, Number(value)]);
        const [x, y] = Array.isArray(at) ? at : [];
        return x === undefined || y === undefined ? null : { x, y };
      }),
    );
  }, [picture, width, height]);

  useImperativeHandle(paint, () => ({ png: () => pngOf(picture, { width, height }) }), [
    picture,
    width,
    height,
  ]);

  return (
    <>
      {/* Positions are counted from the left in both directions; only the axis turns. */}
      <div ref={box} role="img" aria-label={label} dir="ltr" className="absolute inset-0" />
      {children(spots)}
    </>
  );
}

/** Drawn anew on a canvas: an SVG made into a picture would lose the app's own typeface. */
async function pngOf(
  picture: Omit<Picture, "ink" | "width">,
  { width, height }: { width: number; height: number },
): Promise<Blob | null> {
  const style = getComputedStyle(document.documentElement);
  const named = (token: string) => style.getPropertyValue(token).trim();
  const ink: Inks = {
    accent: named("--accent"),
    ink: named("--ink"),
    faint: named("--ink-3"),
    panel: named("--panel"),
    font: fontOf(document.body),
  };
  const drawn = init(document.createElement("div"), null, {
    renderer: "canvas",
    width,
    height,
    devicePixelRatio: 2,
  });
  drawn.setOption({ ...pictureOf({ ...picture, over: null, width, ink }), backgroundColor: ink.panel });
  const canvas = drawn.renderToCanvas({ pixelRatio: 2, backgroundColor: ink.panel });
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  drawn.dispose();
  return blob;
}

const fontOf = (element: Element): string => getComputedStyle(element).fontFamily;
