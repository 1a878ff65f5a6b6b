// @ts-check
/// <reference lib="dom" />
/**
 * What tests run within a page: each function is self-contained, since only its text gets there.
 *
 * @module
 */

/** What has the focus, by the most telling of its names. */
export function focused() {
  const { id, className, localName, value } = /** @type {HTMLInputElement} */ (
    document.activeElement
  );
  return id || value || className || localName;
}

/**
 * Whether a plot has a line: pixels in the colour of one, or nearly, since a thin line between two
 * rows of pixels is paler than its colour. One line may hide another.
 *
 * @param {string} id
 * @returns {boolean}
 */
export function isDrawn(id) {
  const canvas = /** @type {HTMLCanvasElement | null} */ (
    document.querySelector(`#plot-${id} canvas`)
  );
  if (canvas === null || canvas.width === 0) return false;
  const style = getComputedStyle(document.documentElement);
  const colours = [1, 2, 3, 4, 5, 6]
    .map((line) => style.getPropertyValue(`--line-${line}`).trim())
    .filter((colour) => /^#[0-9a-f]{6}$/i.test(colour))
    .map((colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)));
  const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d");
  copy?.drawImage(canvas, 0, 0);
  const pixels = copy?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  let found = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const part = (/** @type {number} */ channel) => pixels[at + channel] ?? 0;
    const isNear = (/** @type {number[]} */ colour) =>
      colour.every((value, channel) => Math.abs(value - part(channel)) < 40);
    if (part(3) > 100 && colours.some(isNear)) found++;
  }
  return found > 5;
}

/**
 * Texts with less contrast than WCAG's AA asks for: 4.5, and 3 for large ones.
 *
 * @returns {string[]}
 */
export function faintTexts() {
  const parse = (/** @type {string} */ colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (/** @type {number[]} */ colour) =>
    colour.slice(0, 3).map((value) => value / 255)
      .map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
      .reduce((sum, value, index) => sum + value * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
  /** @type {(element: Element | null) => number[]} */
  const ground = (element) => {
    if (element === null) return [255, 255, 255];
    const colour = parse(getComputedStyle(element).backgroundColor);
    return colour[3] === 0 ? ground(element.parentElement) : colour;
  };
  return [...document.querySelectorAll("body *")].flatMap((element) => {
    const hasText = [...element.childNodes].some((node) =>
      node.nodeType === Node.TEXT_NODE && node.textContent?.trim()
    );
    if (!hasText || element.closest(".unseen, noscript, [hidden]")) return [];
    const style = getComputedStyle(element);
    const both = [luminance(parse(style.color)), luminance(ground(element))];
    const contrast = (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
    const least = Number.parseFloat(style.fontSize) >= 24 ? 3 : 4.5;
    return contrast < least
      ? [`${element.localName} “${element.textContent?.slice(0, 30)}” ${contrast.toFixed(2)}`]
      : [];
  });
}
