import type { Translate } from "#app/translate";
import { Refresher } from "../staff/refresher";
import staff from "../staff/staff.module.css";

type Props = { reading: { done: number; total: number }; translate: Translate };

/** While a big round is being read into memory for the first time. */
export function BoardLoading({ reading: { done, total }, translate }: Props) {
  const title = translate("board.loading.title");
  return (
    <>
      <h1>{title}</h1>
      <progress className={staff.bar} aria-label={title} max={Math.max(total, 1)} value={Math.min(done, total)} />
      <p role="status">{translate("board.loading.text", { done, total })}</p>
      <Refresher seconds={1} />
    </>
  );
}
