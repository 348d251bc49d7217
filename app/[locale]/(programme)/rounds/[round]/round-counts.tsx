import styles from "#app/_view/staff/staff.module.css";
import { formats, translator } from "#app/translate";
import type { DecisionCounts } from "#db/programme/final-decisions";
import { type Standing, standings } from "#lib/programme/standing";
import type { Locale } from "#lib/text/text";

type Props = { locale: Locale; home: string };

type StandingProps = Props & { firms: Readonly<Record<Standing, number>>; mayInvite: boolean };

/** How many firms of a round stand where, each number leading to them: where they are invited, or on the board. */
export function StandingCounts({ locale, home, firms, mayInvite }: StandingProps) {
  return (
    <ul className={styles.counts}>
      {standings.map((standing) => (
        <li key={standing}>
          <a href={mayInvite ? `${home}/invite?standing=${standing}#firms` : `${home}/firms?state=${standing}`}>
            <strong>{formats(locale).number(firms[standing])}</strong>
            {translator(locale)(`rounds.standing.${standing}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** How many firms wait for a decision, a second word or another look. */
export function DecisionTodo({ locale, home, counts }: Props & { counts: DecisionCounts }) {
  const translate = translator(locale);
  const waiting = counts.byStage.reduce((sum, { stage, firms }) => sum + (stage === "proposed" ? firms : 0), 0);
  const todo = [
    ["todoWaiting", waiting, `${home}/decisions#waiting`],
    ["todoObjected", counts.objected, `${home}/decisions#objected`],
    ["todoOpen", counts.open, `${home}/firms?state=submitted&decision=-`],
  ] as const;
  return (
    <section aria-labelledby="todo">
      <h2 id="todo">{translate("rounds.overview.todo")}</h2>
      <ul className={styles.counts}>
        {todo.map(([name, firms, href]) => (
          <li key={name}>
            <a href={href}>
              <strong>{formats(locale).number(firms)}</strong>
              {translate(`rounds.overview.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
