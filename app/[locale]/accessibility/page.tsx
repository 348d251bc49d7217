import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { localeOf, localeOrDefault } from "#app/accounts/session";
import { translator } from "#app/translate";

type Props = { params: Promise<{ locale: string }> };

const topics = ["how", "scripts", "tested", "limits", "contact"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("accessibility.title") };
}

export default async function AccessibilityPage({ params }: Props) {
  const translate = translator(localeOf((await params).locale) ?? notFound());
  return (
    <main id="main" className="sheet">
      <h1>{translate("accessibility.title")}</h1>
      <p className="lead">{translate("accessibility.lead")}</p>
      {topics.map((topic) => (
        <section key={topic}>
          <h2>{translate(`accessibility.${topic}Title`)}</h2>
          <p>{translate(`accessibility.${topic}`)}</p>
        </section>
      ))}
    </main>
  );
}
