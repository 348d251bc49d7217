import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { localeOf, localeOrDefault } from "#app/accounts/session";
import { translator } from "#app/translate";

type Props = { params: Promise<{ locale: string }> };

const topics = ["keep", "not", "who", "peers", "cookies", "howLong", "rights"] as const;

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
        </section>
      ))}
    </main>
  );
}
