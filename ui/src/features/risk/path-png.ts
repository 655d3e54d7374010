import type { RiskPoint } from "@/ipc/contract";
import { spotsOf, stretches } from "./path-place";

const WIDTH = 760;
const HEIGHT = 240;
const AROUND = { top: 18, bottom: 26, start: 34, end: 12 };

/** The path drawn on a canvas, twice its size, in the window's own colours and typeface. Null where there is nothing to draw. */
export function pathPng(
  path: RiskPoint[],
  says: { point: (point: RiskPoint) => { when: string; value: string }; score: (score: number) => string },
  dir: "ltr" | "rtl",
): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH * 2;
  canvas.height = HEIGHT * 2;
  const pen = canvas.getContext("2d");
  if (!pen || path.length === 0) return Promise.resolve(null);
  const style = getComputedStyle(document.documentElement);
  const ink = (token: string) => style.getPropertyValue(token).trim();
  const along = (at: number) => {
    const x = AROUND.start + (at / 100) * (WIDTH - AROUND.start - AROUND.end);
    return dir === "rtl" ? WIDTH - x : x;
  };
  const down = (at: number) => AROUND.top + (at / 100) * (HEIGHT - AROUND.top - AROUND.bottom);

  pen.scale(2, 2);
  pen.direction = dir;
  pen.font = `11px ${getComputedStyle(document.body).fontFamily}`;
  pen.fillStyle = ink("--panel");
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  for (const score of [0, 20, 40, 60, 80, 100]) {
    pen.strokeStyle = ink("--line");
    line(pen, [
      [along(0), down(100 - score)],
      [along(100), down(100 - score)],
    ]);
    pen.stroke();
    pen.fillStyle = ink("--ink-3");
    pen.textAlign = "end";
    pen.fillText(says.score(score), along(0) + (dir === "rtl" ? 6 : -6), down(100 - score) + 4);
  }
  const spots = spotsOf(path);
  for (const stretch of stretches(spots)) {
    pen.fillStyle = ink("--accent");
    pen.globalAlpha = 0.14;
    line(pen, [
      ...stretch.map((spot): Place => [along(spot.at), down(spot.high)]),
      ...stretch.map((spot): Place => [along(spot.at), down(spot.low)]).reverse(),
    ]);
    pen.fill();
    pen.globalAlpha = 1;
    pen.strokeStyle = ink("--accent");
    pen.lineWidth = 1.75;
    line(
      pen,
      stretch.map((spot): Place => [along(spot.at), down(spot.value ?? 0)]),
    );
    pen.stroke();
    pen.lineWidth = 1;
  }
  pen.textAlign = "center";
  path.forEach((point, at) => {
    const spot = spots[at];
    const { when, value } = says.point(point);
    pen.fillStyle = ink("--ink-3");
    if (spot && at % 3 === 0) pen.fillText(when, along(spot.at), HEIGHT - 8);
    pen.fillStyle = ink("--ink");
    if (spot && spot.value !== null) pen.fillText(value, along(spot.at), down(spot.value) - 7);
  });
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

type Place = [x: number, y: number];

function line(pen: CanvasRenderingContext2D, places: Place[]): void {
  pen.beginPath();
  for (const [x, y] of places) pen.lineTo(x, y);
}
