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
  definitionsQuery,
  personSettingsQuery,
  queryClient,
  workspaceQuery,
  workspaceSettingsQuery,
} from "./ipc/queries";

// What the first screen waits for is asked for at once and together, not as each part of the window comes to need it.
void queryClient.prefetchQuery(workspaceQuery).then(() => {
  if (!queryClient.getQueryData(workspaceQuery.queryKey)) return;
  void queryClient.prefetchQuery(deskQuery(null));
  void queryClient.prefetchQuery(personSettingsQuery);
  void queryClient.prefetchQuery(workspaceSettingsQuery);
  void queryClient.prefetchQuery(definitionsQuery);
});
void loadMessages(currentLook().language);
void import("./features/desk/desk");

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Language>
          <App />
        </Language>
      </QueryClientProvider>
    </StrictMode>,
  );
}
