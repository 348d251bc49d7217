import type { ReactNode } from "react";
import { rungs, type Tier, titlesApart } from "#lib/rules/rule-set";
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
          <Entries {...{ locale, translate, full, quick, firstMinutes }} />
          <p className={styles.aside}>
            {translate("landing.noAccount")} <a href={`/${locale}/key`}>{translate("landing.resume")}</a>
          </p>
          <p className={styles.aside}>
            {translate("landing.office")} <a href={`/${locale}/sign-in`}>{translate("landing.officeSignIn")}</a>
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
      </section>
      <Facts {...{ translate, full, quick, firstMinutes }} />
    </main>
  );
}

/** The two questions that a visitor may have come with, each with a way in of its own and how long it takes. */
function Entries({
  locale,
  translate,
  full,
  quick,
  firstMinutes,
}: WordsProps & Pick<Props, "full" | "quick" | "firstMinutes">) {
  const entries = [
    {
      goal: "tier",
      title: translate("landing.startTier"),
      length: translate("landing.minutes", { minutes: firstMinutes }),
    },
    {
      goal: "strength",
      title: translate("landing.startStrength"),
      length: translate("landing.minutesEither", { full: full.minutes, quick: quick.minutes }),
    },
  ];
  return (
    <ul className={styles.entries}>
      {entries.map(({ goal, title, length }) => (
        <li key={goal}>
          <a href={`/${locale}/start?goal=${goal}`}>
            <strong>{title}</strong>
            <span>{length}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The tiers as steps, the highest on top, and the titles beside them; each leads to how far it is. */
function TierSteps({ locale, translate }: WordsProps) {
  const itemOf = (tier: Tier) => (
    <li key={tier}>
      <a href={`/${locale}/start?goal=tier&tier=${tier}`}>{translate(`rounds.tiers.${tier}`)}</a>
      <span>{translate(`goal.tierHint.${tier}`)}</span>
    </li>
  );
  return (
    <nav className={styles.tiers} aria-labelledby="tiers">
      <h2 id="tiers" className="eyebrow">
        {translate("landing.tiersTitle")}
      </h2>
      <ol>{rungs.toReversed().map(itemOf)}</ol>
      <h3 className={styles.apart}>{translate("landing.apartTitle")}</h3>
      <ul>{titlesApart.map(itemOf)}</ul>
    </nav>
  );
}

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
