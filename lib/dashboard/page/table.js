// @ts-check
/// <reference lib="dom" />
/**
 * Elements of the page, made of texts alone: nothing that a device calls itself is read as HTML.
 *
 * @module
 */

/**
 * Makes an element.
 *
 * @param {string} name
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} children
 * @returns {HTMLElement}
 */
export function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/**
 * Makes a table with a header row; the first cell of each row is its header.
 *
 * @param {string} caption
 * @param {readonly string[]} heads
 * @param {readonly (readonly (Node | string)[])[]} rows
 * @returns {HTMLElement}
 */
export function table(caption, heads, rows) {
  return element(
    "table",
    {},
    element("caption", { class: "unseen" }, caption),
    element("thead", {}, element("tr", {}, ...heads.map((head) => cell("th", "col", head)))),
    element("tbody", {}, ...rows.map(tableRow)),
  );
}

/**
 * @param {readonly (Node | string)[]} cells
 * @returns {HTMLElement}
 */
function tableRow(cells) {
  return element(
    "tr",
    {},
    ...cells.map((content, index) =>
      index === 0 ? cell("th", "row", content) : element("td", {}, content)
    ),
  );
}

/**
 * @param {string} name
 * @param {string} scope
 * @param {Node | string} content
 * @returns {HTMLElement}
 */
function cell(name, scope, content) {
  return element(name, { scope }, content);
}

/**
 * The element with that id, which the page has.
 *
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no ${id}`);
  return found;
}

/**
 * Puts new content in only where it differs, so that what is selected or read aloud stays.
 *
 * @param {HTMLElement} place
 * @param {...Node} content
 */
export function refill(place, ...content) {
  const before = [...place.childNodes];
  const isSame = before.length === content.length &&
    before.every((node, index) => node.isEqualNode(content[index] ?? null));
  if (!isSame) place.replaceChildren(...content);
}

/**
 * Sets a text only where it differs.
 *
 * @param {string} id
 * @param {string} text
 */
export function setText(id, text) {
  const place = byId(id);
  if (place.textContent !== text) place.textContent = text;
}
