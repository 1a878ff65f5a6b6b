/**
 * `fbx cat PATH`: a file of the box on stdout.
 *
 * @module
 */
import { thingOn } from "./box_path.ts";
import type { Task } from "./task.ts";

/** Prints a file. */
export const cat: Task = {
  french: ["lire"],
  usage: "PATH",
  summary: "print a file of the box",
  about: ["Prints a file of the box. On a terminal, prints text files only."],
  words: [1, 1],
  kinds: ["box-path"],
  takes: ["box", "output", "force"],
  examples: [["fbx cat /Freebox/notes.txt", "a text"], [
    "fbx cat /Freebox/a.tar | tar t",
    "piped to another command",
  ]],
  async perform({ words: [word = ""], box }) {
    const f = await box();
    const { path } = await thingOn(f, word);
    return { result: await f.fs.download(path) };
  },
};
