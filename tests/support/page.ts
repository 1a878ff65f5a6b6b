/**
 * As much of a browser's document as the panels of the dashboard touch: what they wrote is read back
 * as text.
 *
 * @module
 */

/** An element, or a text in one. */
class Place {
  readonly dataset: Record<string, string> = {};
  readonly classList = { toggle() {} };
  readonly attributes: Record<string, string> = {};
  childNodes: (Place | string)[] = [];
  hidden = false;
  value = 0;

  setAttribute(name: string, value: string): void {
    this.attributes[name] = value;
  }

  append(...children: (Place | string)[]): void {
    this.childNodes.push(...children);
  }

  replaceChildren(...children: (Place | string)[]): void {
    this.childNodes = children;
  }

  isEqualNode(): boolean {
    return false;
  }

  set textContent(text: string) {
    this.childNodes = [text];
  }

  get textContent(): string {
    return this.childNodes.map((child) => typeof child === "string" ? child : child.words())
      .join("\n");
  }

  words(): string {
    return [...Object.values(this.attributes), ...Object.values(this.dataset), this.textContent]
      .join("\n");
  }
}

/** A document whose elements are there as soon as they are asked for. */
export function openPage(): { words(): string } & Disposable {
  const places = new Map<string, Place>();
  const page = {
    title: "",
    body: new Place(),
    createElement: () => new Place(),
    getElementById(id: string) {
      const place = places.get(id) ?? new Place();
      places.set(id, place);
      return place;
    },
  };
  Object.assign(globalThis, { document: page });
  return {
    words: () => [page.title, ...[...places.values()].map((place) => place.words())].join("\n"),
    [Symbol.dispose]() {
      Reflect.deleteProperty(globalThis, "document");
    },
  };
}
