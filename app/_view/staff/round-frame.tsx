import type { ReactNode } from "react";
import type { Translate } from "#app/translate";
import { type Act, type Actor, may, type RoundState, refusalOf } from "#lib/access";
import type { Locale } from "#lib/text/text";
import styles from "./round-frame.module.css";

/** The pages of a round, in the order of the work, each with what one has to be allowed to see it. */
const tabs = {
  overview: "read-round",
  invite: "mend-firms",
  phone: "mend-contacts",
  firms: "read-application",
  levels: "read-application",
  outside: "read-application",
  visits: "read-application",
  decisions: "read-application",
  publicity: "read-application",
  recommendation: "read-application",
  "what-if": "read-application",
  picture: "read-application",
  export: "export",
  trail: "read-trail",
} as const satisfies Record<string, Act>;

type RoundTab = keyof typeof tabs;

/** Pages that show no more of the round than the reader's seat reaches. */
const partly: readonly RoundTab[] = ["overview", "firms", "levels", "outside", "what-if", "picture", "visits", "phone"];

/** Where a page stands that is no folder of the round by its own name. */
const folders: Partial<Record<RoundTab, string>> = { phone: "invite/phone" };

type Props = {
  locale: Locale;
  round: { id: string; name: string; state: RoundState; organisation: string; synthetic: boolean };
  /** The tab that is open; none on a page below one of them. */
  current?: RoundTab | undefined;
  /** Who looks: pages that are not for them are left out. */
  actor?: Actor | undefined;
  /** Whether the page takes the whole width of a large screen, as a table of many columns does. */
  isBroad?: boolean;
  translate: Translate;
  children: ReactNode;
};

/** What stands on every page of a round: its name and state, the way to its other pages, and the page itself. */
export function RoundFrame({ locale, round, current, actor, isBroad = false, translate, children }: Props) {
  const home = `/${locale}/rounds/${round.id}`;
  const { organisation, state } = round;
  const isFor = (tab: RoundTab): boolean => {
    const act = tabs[tab];
    if (actor === undefined) return true;
    if (act === "read-trail") return may(actor, act, { of: "organisation", id: organisation });
    const part = partly.includes(tab) ? ({ part: "own" } as const) : {};
    return refusalOf(actor, act, { of: "round", organisation, state, sealed: false, ...part }) !== "not-found";
  };
  // Whoever invites finds those to be called among the invitations.
  const visible = (Object.keys(tabs) as RoundTab[]).filter(
    (tab) => isFor(tab) && !(tab === "phone" && isFor("invite")),
  );
  return (
    <main id="main" data-wide={isBroad ? "broad" : ""} className={`sheet wide ${styles.frame}`}>
      <div className={styles.head}>
        <a href={`/${locale}/rounds`} className={`${styles.back} screen`}>
          {translate("rounds.back")}
        </a>
        <p className={styles.name}>{round.name}</p>
        <span className={styles.state} data-state={state}>
          {translate(`rounds.states.${state}`)}
        </span>
        {round.synthetic && <span className="soft">{translate("rounds.synthetic")}</span>}
      </div>
      <nav aria-label={translate("rounds.sections")} className={`${styles.tabs} screen`}>
        <ul>
          {visible.map((tab) => (
            <li key={tab}>
              <a
                href={tab === "overview" ? home : `${home}/${folders[tab] ?? tab}`}
                aria-current={tab === current ? "page" : undefined}
              >
                {translate(`rounds.tabs.${tab}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </main>
  );
}
