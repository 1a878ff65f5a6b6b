/**
 * Grafana's dashboards, as far as the tests look at them.
 *
 * @module
 */

/** A dashboard that can be imported. */
export interface Dashboard {
  readonly __inputs: readonly { readonly name: string }[];
  readonly templating: {
    readonly list: readonly { readonly name: string; readonly query?: string }[];
  };
  readonly panels: readonly Panel[];
}

/** A panel of it. */
export interface Panel {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly datasource?: { readonly uid: string };
  readonly gridPos: {
    readonly x: number;
    readonly y: number;
    readonly w: number;
    readonly h: number;
  };
  readonly targets?: readonly { readonly expr?: string; readonly query?: string }[];
}

/** What the panels ask, in PromQL or InfluxQL. */
export function queriesOf(panels: readonly Panel[]): string[] {
  return panels.flatMap(({ targets = [] }) =>
    targets.map(({ expr, query }) => expr ?? query ?? "")
  );
}
