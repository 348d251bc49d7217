import type { ReactNode } from "react";
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

/** What it is, for whom, how long it takes and what one gets, with a real result before anything is asked. */
export function Landing({ locale, translate, full, quick, firstMinutes, sample }: Props) {
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
    <main id="main">
      <div className={styles.hero}>
        <div className={styles.inner}>
          <h1 className={styles.title}>
            <Clauses text={translate("landing.title")} locale={locale} />
          </h1>
          <p className={styles.lead}>{translate("landing.lead")}</p>
          <Entries {...{ locale, translate }} />
          <p>
            <a href={`/${locale}/key`}>{translate("landing.resume")}</a>
          </p>
          <p className="soft">{translate("landing.noAccount")}</p>
        </div>
      </div>
      <div className={styles.inner}>
        <section className={styles.sample} aria-labelledby="sample">
          <h2 id="sample">{translate("landing.sampleTitle")}</h2>
          <p className="soft">{translate("landing.sampleLead")}</p>
          {sample}
          <p>
            <a href={`/${locale}/cases`}>{translate("landing.sampleMore")}</a>
          </p>
        </section>
        <div className={styles.facts}>
          {facts.map(({ title, text }) => (
            <section key={title}>
              <h2>{title}</h2>
              <p>{text}</p>
            </section>
          ))}
        </div>
        <Entries {...{ locale, translate }} />
      </div>
    </main>
  );
}

/** The two questions that a visitor may have come with, each with a way in of its own. */
const Entries = ({ locale, translate }: Pick<Props, "locale" | "translate">) => (
  <p className="row">
    <a className="button" href={`/${locale}/start?goal=tier`}>
      {translate("landing.startTier")}
    </a>
    <a className="button" href={`/${locale}/start?goal=strength`}>
      {translate("landing.startStrength")}
    </a>
  </p>
);
