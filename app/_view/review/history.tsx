import staff from "../staff/staff.module.css";
import type { ReviewWords } from "./words";

/** Something that somebody did with an application, in words. */
export type ShownEvent = { id: string; at: string; who: string; what: string; note: string | null };

type Props = { events: ShownEvent[]; trail: ShownEvent[] | null; reference: string; words: ReviewWords };

/** Who did what when, and where the trail vouches for it. */
export function History({ events, trail, reference, words: { translate } }: Props) {
  return (
    <section aria-labelledby="history">
      <h2 id="history">{translate("review.history.title")}</h2>
      {events.length > 0 && <Events events={events} label={translate("review.history.what")} translate={translate} />}
      {trail && trail.length > 0 && (
        <details className="screen">
          <summary>{translate("review.history.trail")}</summary>
          <Events events={trail} label={translate("review.history.trail")} translate={translate} />
        </details>
      )}
      <p className="soft">
        <code style={{ overflowWrap: "anywhere" }}>{reference}</code>
      </p>
    </section>
  );
}

type EventsProps = { events: ShownEvent[]; label: string; translate: ReviewWords["translate"] };

function Events({ events, label, translate }: EventsProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className={staff.scroll} aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {(["when", "who", "what"] as const).map((column) => (
              <th key={column} scope="col">
                {translate(`review.history.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {events.map(({ id, at, who, what, note }) => (
            <tr key={id}>
              <td>{at}</td>
              <td>{who}</td>
              <td>
                {what}
                {note && (
                  <>
                    <br />
                    <span className="soft">{note}</span>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
