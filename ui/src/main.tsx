import "./styles.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app";
import { Language } from "./i18n/context";
import { queryClient } from "./ipc/queries";

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
