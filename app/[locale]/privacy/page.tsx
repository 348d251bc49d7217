import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { localeOf, localeOrDefault } from "#app/accounts/session";
import { type Translate, translator } from "#app/translate";
import { leftAfterDeletion } from "#app/words/left-after-deletion";
import { environment, terms } from "#lib/env";
import { keptKinds, noticeDays } from "#lib/retention";

type Props = { params: Promise<{ locale: string }> };

const topics = ["keep", "not", "who", "peers", "cookies", "howLong", "stays", "rights"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("privacy.title") };
}

export default async function PrivacyPage({ params }: Props) {
  const translate = translator(localeOf((await params).locale) ?? notFound());
  return (
    <main id="main" className="sheet">
      <h1>{translate("privacy.title")}</h1>
      <p className="lead">{translate("privacy.lead")}</p>
      {topics.map((topic) => (
        <section key={topic}>
          <h2>{translate(`privacy.${topic}Title`)}</h2>
          <p>{translate(`privacy.${topic}`)}</p>
          {topic === "howLong" && leftAfterDeletion(translate).map((line) => <p key={line}>{line}</p>)}
          {topic === "howLong" && <TermLines translate={translate} />}
        </section>
      ))}
    </main>
  );
}

/** How long everything is kept that is not kept for ever. */
function TermLines({ translate }: { translate: Translate }) {
  const set = terms();
  const lines = keptKinds.flatMap((kind) => {
    const days = set[kind];
    return days === null ? [] : [translate(`retention.privacy.${kind}`, { days })];
  });
  if (lines.length === 0) return null;
  const isTold = environment().SMTP_URL !== undefined && (set.draft ?? set.sheet ?? set.round) !== null;
  return (
    <>
      <p>{translate("retention.privacy.lead")}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {isTold && <p>{translate("retention.privacy.noticed", { days: noticeDays })}</p>}
    </>
  );
}
