import { buffer } from "node:stream/consumers";
import { ImagePlugin, LoopPlugin, TemplateHandler, TextPlugin } from "easy-template-x";
import { ZipFile } from "yazl";
import { lookedThrough, type TemplateProblem } from "./check";
import type { Unpacked } from "./parts";

/** What is done with a template: it is looked through, and then filled in where there are values for its places. */
export type TemplateTask = { bytes: Uint8Array; values?: Record<string, unknown> };
export type TemplateOutcome = { problems: TemplateProblem[] } | { filled: Uint8Array | null } | { fault: string };

/** Most nodes that the rows of all lists may have, together. */
const nodesAtMost = 300_000;

type Node = { childNodes?: readonly Node[] };

class TooMuch extends Error {}

type Repeating = { repeat: (nodes: readonly Node[], times: number) => unknown };

/** Repeats what stands in a list, as often as there is room for. */
function boundedLoop(): LoopPlugin {
  const loop = new LoopPlugin();
  const repeating = loop as unknown as Repeating;
  const repeat = repeating.repeat.bind(loop);
  let room = nodesAtMost;
  repeating.repeat = (nodes, times) => {
    room -= sizeOf(nodes, room) * times;
    if (room < 0) throw new TooMuch();
    return repeat(nodes, times);
  };
  return loop;
}

/** How many nodes there are, counted no further than there is room. */
function sizeOf(nodes: readonly Node[], room: number): number {
  const left = [...nodes];
  let count = 0;
  for (let node = left.pop(); node && count <= room; node = left.pop()) {
    count++;
    for (const each of node.childNodes ?? []) left.push(each);
  }
  return count;
}

/** A document of the parts that were looked through, and of nothing else that the file may hold. */
function packed(parts: Unpacked): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, bytes] of parts) zip.addBuffer(bytes, path);
  zip.end();
  return buffer(zip.outputStream);
}

/** Values as the library takes them: between threads, the bytes of a picture lose what they were. */
const taken = (values: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      isPicture(value) ? { ...value, source: Buffer.from(value.source) } : value,
    ]),
  );

const isPicture = (value: unknown): value is { source: Uint8Array } =>
  typeof value === "object" && value !== null && "source" in value;

/** Looks a template through, and fills it in where that is wished and nothing is wrong. */
export async function perform({ bytes, values }: TemplateTask): Promise<TemplateOutcome> {
  try {
    const looked = await lookedThrough(Buffer.from(bytes));
    if (looked.problems) return { problems: looked.problems };
    if (!values) return { filled: null };
    const handler = new TemplateHandler({ plugins: [boundedLoop(), new ImagePlugin(), new TextPlugin()] });
    const filled = await handler.process(
      await packed(looked.parts),
      taken(values) as Parameters<typeof handler.process>[1],
    );
    return { filled };
  } catch (error) {
    return error instanceof TooMuch ? { problems: [{ file: "complex" }] } : { fault: String(error) };
  }
}
