import { LookAt } from "#app/_view/file/look-at";
import { ViewerPlace } from "#app/_view/file/viewer-place";
import { viewerWords } from "#app/_view/file/viewer-words";
import { factName } from "#app/[locale]/(firm)/sheets/[token]/official/words";
import type { FactKey } from "#lib/rules/fact";
import { listed } from "#lib/text/languages";
import type { openClient } from "./open-client";

type Opened = Awaited<ReturnType<typeof openClient>>;

/** The files that the client attached, each once with what it stands for, where those are open. */
export function ClientEvidence({
  client,
  locale,
  translate,
  home,
}: Pick<Opened, "client" | "locale" | "translate" | "home">) {
  const { engagement, evidence } = client;
  const isOpen = engagement.opens.includes("evidence");
  const hashes = [...new Set(evidence.map(({ hash }) => hash))];
  const words = !isOpen ? "clients.evidenceClosed" : hashes.length === 0 ? "clients.evidenceNone" : null;
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{translate("clients.evidence")}</h2>
      {words && <p className="soft">{translate(words)}</p>}
      <ul>
        {hashes.map((hash) => {
          const [file, ...others] = evidence.filter((each) => each.hash === hash);
          if (!file) return null;
          const facts = [file, ...others].map(({ fact }) => factName(fact as FactKey, locale));
          return (
            <li key={hash}>
              <a href={`${home}/${file.id}`} download>
                {file.name}
              </a>{" "}
              <LookAt
                href={`${home}/${file.id}`}
                name={file.name}
                type={file.type}
                about={listed(facts, locale)}
                locale={locale}
              />
              <span className="soft"> · {listed(facts, locale)}</span>
            </li>
          );
        })}
      </ul>
      <ViewerPlace words={viewerWords(locale)} />
    </section>
  );
}
