import { p99, savingAt, serving } from "./beside";
import { type Times, timed } from "./times";

const looks = 40;
const reports = 5;

export type OverHttp = { list: Times; desk: Times; client: Times; report: Times; alone: number; beside: number };

/** The pages of an advisor as a browser asks for them, and reports made while others save their answers. */
export async function advisorsOverHttp(folder: string, cookie: string, sheet: string): Promise<OverHttp> {
  const { base, end } = await serving(folder);
  const get = async (path: string) => {
    const answer = await fetch(`${base}${path}`, { headers: { cookie }, redirect: "manual" });
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
    return answer.arrayBuffer();
  };
  const home = `/zh/clients/${sheet}`;
  const times = (path: string, count: number) => timed(Array.from({ length: count }), () => get(path));
  try {
    const list = await times("/zh/clients", looks);
    const client = await times(home, looks);
    const desk = await times(`${home}/desk`, looks);
    const alone = savingAt(base);
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    const quiet = await alone();
    const stop = savingAt(base);
    const report = await times(`${home}/report/2?in=zh`, reports);
    const busy = await stop();
    return { list, desk, client, report, alone: p99(quiet), beside: p99(busy) };
  } finally {
    end();
  }
}
