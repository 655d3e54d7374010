import "./styles.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app";
import { currentLook } from "./app/look";
import { deskQuery } from "./features/desk/data";
import { loadMessages } from "./i18n/bundle";
import { Language } from "./i18n/context";
import {
  categoriesQuery,
  definitionsQuery,
  personSettingsQuery,
  queryClient,
  workspaceQuery,
  workspaceSettingsQuery,
} from "./ipc/queries";

/** The longest that a window stays bare for its first screen, in milliseconds; what takes longer fills in. */
const PATIENCE = 400;

// What the first screen needs is asked for at once and together, not as each part of the window comes to need it, and shown in
// one piece: each piece would cost a layout and a picture of its own.
const data = queryClient.prefetchQuery(workspaceQuery).then(() => {
  if (!queryClient.getQueryData(workspaceQuery.queryKey)) return;
  return Promise.all([
    queryClient.prefetchQuery(deskQuery(null)),
    queryClient.prefetchQuery(personSettingsQuery),
    queryClient.prefetchQuery(workspaceSettingsQuery),
    queryClient.prefetchQuery(definitionsQuery),
    queryClient.prefetchQuery(categoriesQuery),
  ]);
});
const { language } = currentLook();
const words = loadMessages(language);
const screen = import("./features/desk/desk");
// A face that comes after the first picture has it drawn again.
const faces = Promise.all(
  [400, 500, 600].map((weight) =>
    language === "ar"
      ? document.fonts.load(`${weight} 13px "IBM Plex Sans Arabic"`, "أA")
      : document.fonts.load(`${weight} 13px "IBM Plex Sans"`, "A"),
  ),
);
const tired = new Promise((done) => setTimeout(done, PATIENCE));

void Promise.race([Promise.allSettled([data, words, screen, faces]), tired]).then(() => {
  const root = document.getElementById("root");
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Language>
          <App />
        </Language>
      </QueryClientProvider>
    </StrictMode>,
  );
});
