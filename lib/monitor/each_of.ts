/**
 * Answers that are asked for item by item.
 *
 * @module
 */

/** What is read item by item: those that are refused lack, unless all are. */
export async function eachOf<Item, T>(
  list: readonly Item[],
  ask: (item: Item) => Promise<T>,
): Promise<(T | undefined)[]> {
  const answers = await Promise.allSettled(list.map(async (item) => await ask(item)));
  const failure = answers.find((answer) => answer.status === "rejected");
  if (failure && answers.every(({ status }) => status === "rejected")) throw failure.reason;
  return answers.map((answer) => answer.status === "fulfilled" ? answer.value : undefined);
}
