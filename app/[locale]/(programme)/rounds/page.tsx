import { notFound } from "next/navigation";
import styles from "#app/_view/staff/staff.module.css";
import { pageTitle } from "#app/[locale]/page-title";
import { localeOf, requireRight } from "#app/accounts/session";
import { formats, translator } from "#app/translate";
import { database } from "#db/client";
import { listRounds } from "#db/programme/round-list";
import { mayWithin } from "#lib/access";
import { OwnTodo } from "./own-todo";

type Props = { params: Promise<{ locale: string }> };

export const generateMetadata = pageTitle("rounds.title");

/** The rounds of a bureau. */
export default async function RoundsPage({ params }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const { actor } = await requireRight(locale, "read-rounds");
  const rounds = await listRounds(await database(), actor);
  if (!rounds.ok) notFound();
  const translate = translator(locale);
  const format = formats(locale);
  return (
    <main id="main" className="sheet wide">
      <h1>{translate("rounds.title")}</h1>
      <p className="lead">{translate("rounds.lead")}</p>
      <OwnTodo {...{ locale, actor }} />
      {mayWithin(actor, "create-round") && (
        <p>
          <a className="button" href={`/${locale}/rounds/new`}>
            {translate("rounds.create")}
          </a>
        </p>
      )}
      {rounds.value.length === 0 ? (
        <p>{translate("rounds.none")}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard
        <section className={styles.scroll} aria-label={translate("rounds.title")} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {(["name", "kind", "dates", "state", "firms", "submitted"] as const).map((column) => (
                  <th
                    key={column}
                    scope="col"
                    className={column === "firms" || column === "submitted" ? styles.number : undefined}
                  >
                    {translate(`rounds.columns.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rounds.value.map((round) => (
                <tr key={round.id}>
                  <th scope="row">
                    <a href={`/${locale}/rounds/${round.id}`}>{round.name}</a>
                    {round.synthetic && <div className="soft">{translate("rounds.synthetic")}</div>}
                  </th>
                  <td>
                    {translate(`rounds.tiers.${round.tier}`)} · {translate(`rounds.actions.${round.action}`)}
                  </td>
                  <td>{translate("rounds.dates", { from: round.opensOn, to: round.closesOn })}</td>
                  <td>{translate(`rounds.states.${round.state}`)}</td>
                  <td className={styles.number}>{format.number(round.firms)}</td>
                  <td className={styles.number}>{format.number(round.submitted)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </main>
  );
}
