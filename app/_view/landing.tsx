import type { ReactNode } from "react";
import { type Tier, tiers } from "#lib/rules/rule-set";
import type { Locale } from "#lib/text/text";
import type { Translate } from "../translate";
import { Clauses } from "./charts/clauses";
import styles from "./landing.module.css";

type Length = { count: string; minutes: number };
type Props = {
  locale: Locale;
  translate: Translate;
  full: Length;
  quick: Length;
  /** Minutes of the facts that show how far a tier is. */
  firstMinutes: number;
  sample: ReactNode;
};
type WordsProps = Pick<Props, "locale" | "translate">;

/** What it is, for whom, how long it takes and what one gets, with a real result before anything is asked. */
export function Landing({ locale, translate, full, quick, firstMinutes, sample }: Props) {
  return (
    <main id="main" className={styles.page}>
      <section className={styles.hero}>
        <div>
          <h1 className={styles.title}>
            <Clauses text={translate("landing.title")} locale={locale} />
          </h1>
          <p className={styles.lead}>{translate("landing.lead")}</p>
          <Entries {...{ locale, translate, full, firstMinutes }} />
          <p className={styles.aside}>
            {translate("landing.noAccount")} <a href={`/${locale}/key`}>{translate("landing.resume")}</a>
          </p>
        </div>
        <TierSteps {...{ locale, translate }} />
      </section>
      <section className={styles.sample} aria-labelledby="sample">
        <p className="eyebrow">{translate("landing.sampleTitle")}</p>
        <h2 id="sample" className="unseen">
          {translate("landing.sampleTitle")}
        </h2>
        <p className="soft">{translate("landing.sampleLead")}</p>
        {sample}
        <p>
          <a href={`/${locale}/cases`}>{translate("landing.sampleMore")}</a>
        </p>
      </section>
      <Facts {...{ translate, full, quick, firstMinutes }} />
    </main>
  );
}

/** The two questions that a visitor may have come with, each with a way in of its own and how long it takes. */
function Entries({ locale, translate, full, firstMinutes }: WordsProps & Pick<Props, "full" | "firstMinutes">) {
  const entries = [
    { goal: "tier", title: translate("landing.startTier"), minutes: firstMinutes },
    { goal: "strength", title: translate("landing.startStrength"), minutes: full.minutes },
  ];
  return (
    <ul className={styles.entries}>
      {entries.map(({ goal, title, minutes }) => (
        <li key={goal}>
          <a href={`/${locale}/start?goal=${goal}`}>
            <strong>{title}</strong>
            <span>{translate("landing.minutes", { minutes })}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Tiers that are titles: the size standard below them is none. */
const titled: readonly Tier[] = tiers.filter((tier) => tier !== "sme");

/** The official tiers as steps, each leading to how far it is. */
const TierSteps = ({ locale, translate }: WordsProps) => (
  <nav className={styles.tiers} aria-labelledby="tiers">
    <h2 id="tiers" className="eyebrow">
      {translate("landing.tiersTitle")}
    </h2>
    <ol>
      {titled.toReversed().map((tier) => (
        <li key={tier}>
          <a href={`/${locale}/start?goal=tier&tier=${tier}`}>{translate(`rounds.tiers.${tier}`)}</a>
          <span>{translate(`goal.tierHint.${tier}`)}</span>
        </li>
      ))}
    </ol>
  </nav>
);

function Facts({ translate, full, quick, firstMinutes }: Omit<Props, "locale" | "sample">) {
  const facts = [
    { title: translate("landing.forWhomTitle"), text: translate("landing.forWhom") },
    {
      title: translate("landing.howLongTitle"),
      text: translate("landing.howLong", {
        full: full.count,
        fullMinutes: full.minutes,
        quick: quick.count,
        quickMinutes: quick.minutes,
        firstMinutes,
      }),
    },
    { title: translate("landing.getTitle"), text: translate("landing.get") },
    { title: translate("landing.trustTitle"), text: translate("landing.trust") },
  ];
  return (
    <div className={styles.facts}>
      {facts.map(({ title, text }) => (
        <section key={title}>
          <h2>{title}</h2>
          <p>{text}</p>
        </section>
      ))}
    </div>
  );
}
