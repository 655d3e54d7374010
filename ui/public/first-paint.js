// Sets language, direction and theme before anything is painted, so the window never flashes the wrong way round.
// The settings themselves live in the workspace; this reads the copy kept from the last run.
(() => {
  const root = document.documentElement;
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem("sanad.look") ?? "{}");
  } catch {
    // An unreadable copy only means the defaults below.
  }
  const lang = kept.language ?? (navigator.language.startsWith("ar") ? "ar" : "en");
  const dark =
    kept.theme === "dark" || (kept.theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.lang = lang;
  root.dir = lang === "ar" ? "rtl" : "ltr";
  root.dataset.theme = dark ? "dark" : "light";
  if (navigator.platform.startsWith("Mac")) root.dataset.system = "mac";
})();
