// @ts-check
/// <reference lib="dom" />
/**
 * Light or dark theme: the system's, unless the user chooses.
 *
 * @module
 */

const wanted = matchMedia("(prefers-color-scheme: dark)");
const key = "fbx-theme";

/**
 * Makes the button work.
 *
 * @param {HTMLButtonElement} button
 * @param {() => void} changed Called when the colours are others.
 */
export function initTheme(button, changed) {
  /** @param {"light" | "dark" | undefined} chosen */
  const apply = (chosen) => {
    const dark = chosen === undefined ? wanted.matches : chosen === "dark";
    document.documentElement.dataset.theme = dark ? "dark" : "light";
    button.setAttribute("aria-pressed", String(dark));
    changed();
  };
  button.addEventListener("click", () => {
    const next = document.documentElement.dataset.theme === "dark" ? "light" : "dark";
    remember(next);
    apply(next);
  });
  wanted.addEventListener("change", () => apply(remembered()));
  apply(remembered());
}

/** @returns {"light" | "dark" | undefined} */
function remembered() {
  try {
    const theme = localStorage.getItem(key);
    return theme === "light" || theme === "dark" ? theme : undefined;
  } catch {
    return undefined; // the browser keeps nothing
  }
}

/** @param {string} theme */
function remember(theme) {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // it holds until the page is left
  }
}
