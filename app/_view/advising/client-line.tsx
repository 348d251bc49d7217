import type { formats } from "#app/translate";
import type { ClientGist } from "#lib/advising/client-gist";
import type { Headline } from "#lib/charts/headline";
import type { Movement } from "#lib/charts/movement";
import type { CalendarLine } from "#lib/rules/calendar";
import type { Duty } from "#lib/rules/duties";
import { dayOf } from "#lib/text/day";
import type { Words } from "../charts/words";
import { PressField } from "../press-field";
import styles from "./client-list.module.css";
import {
  distanceWords,
  firstDueOf,
  movementLines,
  roundWords,
  strengthWords,
  sureWords,
  threadLines,
} from "./client-words";

/** A client as the list shows it. */
export type ShownClient = {
  engagement: string;
  sheet: string;
  firmName: string | null;
  year: number;
  state: "draft" | "submitted";
  opens: readonly string[];
  last: { submittedAt: Date } | null;
  gist: Pick<ClientGist, "quadrant" | "sure" | "standing"> | null;
  movement: Movement | null;
  distance: { headline: Headline; rounds: readonly CalendarLine[] } | null;
  duties: readonly Duty[];
  threads: { open: number; forFirm: number; forPractice: number; dueOn: string | null };
  advisor: string | null;
  advisorName: string | null;
  expiresAt: Date;
};

type Props = {
  words: Words;
  format: ReturnType<typeof formats>;
  home: string;
  row: ShownClient;
  isLead: boolean;
  people: readonly { user: string; name: string }[];
  soon: string;
  /** The form that its box belongs to. */
  comparing: string;
};

/** A client of a practice in the list. */
export function ClientLine(props: Props) {
  const { words, format, home, row, isLead, soon, comparing } = props;
  const { translate } = words;
  const firm = row.firmName ?? translate("clients.unnamed");
  const label = (of: "finding" | "goal" | "waiting" | "submitted" | "advisor") => translate(`clientList.columns.${of}`);
  const until = format.dateTime(row.expiresAt, { dateStyle: "medium" });
  return (
    <tr>
      <th scope="row">
        <div className={styles.firm}>
          <div className={`${styles.box} screen`}>
            {row.last && (
              <input
                type="checkbox"
                name="sheet"
                value={row.sheet}
                form={comparing}
                aria-label={translate("clientList.choose", { firm })}
              />
            )}
          </div>
          <div>
            <a href={`${home}/${row.sheet}`}>{firm}</a>
            <div className={styles.under}>
              {row.year} · {translate(`clientList.states.${row.state}`)}
            </div>
          </div>
        </div>
      </th>
      <td data-label={label("finding")}>
        <Finding {...{ words, row }} />
      </td>
      <td data-label={label("goal")}>
        <Goal {...{ words, row }} />
      </td>
      <td data-label={label("waiting")}>
        <Waiting {...{ words, home, row, soon }} />
      </td>
      <td data-label={label("submitted")}>
        <div className={styles.day}>
          {row.last ? format.dateTime(row.last.submittedAt, { dateStyle: "medium" }) : "–"}
          <div className={styles.under} data-late={dayOf(row.expiresAt) <= soon}>
            {translate("clientList.columns.until")} {until}
          </div>
        </div>
      </td>
      {isLead && (
        <td data-label={label("advisor")}>
          <Charge {...props} />
        </td>
      )}
    </tr>
  );
}

const Under = ({ lines }: { lines: readonly string[] }) =>
  lines.flatMap((line) =>
    line === ""
      ? []
      : [
          <div key={line} className={styles.under}>
            {line}
          </div>,
        ],
  );

type CellProps = Pick<Props, "words" | "row">;

function Finding({ words, row: { gist, last, movement } }: CellProps) {
  const { translate } = words;
  if (!gist || !last) return <span className={styles.under}>{translate("clientList.notYet")}</span>;
  return (
    <div>
      {strengthWords(gist, words)}
      <Under lines={[sureWords(gist, words), ...movementLines(movement, words)]} />
    </div>
  );
}

function Goal({ words, row: { opens, last, distance } }: CellProps) {
  const { translate } = words;
  const isClosed = !opens.includes("tiers");
  if (isClosed) return <span className={styles.under}>{translate("clientList.goal.closed")}</span>;
  if (!last || !distance) return <span className={styles.under}>–</span>;
  return (
    <div>
      {distanceWords(distance.headline, words)}
      <Under lines={[roundWords(distance.rounds, words)]} />
    </div>
  );
}

function Waiting({ words, home, row, soon }: CellProps & Pick<Props, "home" | "soon">) {
  const { threads, duties } = row;
  const lines = threadLines(threads, words);
  const due = firstDueOf(threads.dueOn, duties, words);
  if (lines.length === 0 && !due) return <span className={styles.under}>–</span>;
  return (
    <div>
      {lines.map((line) => (
        <div key={line}>
          <a href={`${home}/${row.sheet}/talk`}>{line}</a>
        </div>
      ))}
      {due && (
        <div className={styles.under} data-late={due.day <= soon}>
          {due.words}
        </div>
      )}
    </div>
  );
}

/** Who is in charge, and for whoever leads the practice a way to change that. */
function Charge({ words: { translate }, home, row, people }: Props) {
  const firm = row.firmName ?? translate("clients.unnamed");
  return (
    <details className={styles.charge}>
      <summary title={translate("clientList.change")}>
        {row.advisorName ?? <em>{translate("clients.nobody")}</em>}
      </summary>
      <form method="post" action={`${home}/${row.sheet}/assign`} className={styles.assign}>
        <PressField />
        <select
          name="advisor"
          defaultValue={row.advisor ?? ""}
          aria-label={`${translate("clients.advisor")} · ${firm}`}
        >
          <option value="">{translate("clients.nobody")}</option>
          {people.map(({ user, name }) => (
            <option key={user} value={user}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit" className="button quiet" aria-label={`${translate("clients.assign")} · ${firm}`}>
          {translate("clients.assign")}
        </button>
      </form>
    </details>
  );
}
