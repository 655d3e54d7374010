import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { fluent } from "./scripts/fluent";
import { startChunk } from "./scripts/start-chunk";

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
  plugins: [react(), tailwindcss(), fluent()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  // Tauri serves the files itself, so paths are relative and nothing is inlined beyond what the CSP permits.
  base: "./",
  server: { port: 5173, strictPort: true },
  build: {
    target: ["safari16.4", "chrome110"],
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: startChunk(source("main.tsx"), source("features/desk/desk.tsx")) }],
        },
      },
    },
  },
  test: { environment: "happy-dom", include: ["src/**/*.test.{ts,tsx}"] },
});
