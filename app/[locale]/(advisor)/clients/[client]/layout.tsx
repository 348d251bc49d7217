import { StillOpen } from "#app/_view/advising/still-open";
import { localeOrDefault } from "#app/accounts/session";
import { translator } from "#app/translate";

type Props = { params: Promise<{ locale: string; client: string }>; children: React.ReactNode };

/** A page about a client, for as long as the client is open to its reader. */
export default async function ClientLayout({ params, children }: Props) {
  const { locale: word, client } = await params;
  const locale = localeOrDefault(word);
  const translate = translator(locale);
  const home = `/${locale}/clients`;
  const words = {
    title: translate("clients.closed.title"),
    text: translate("clients.closed.meanwhile"),
    typed: translate("clients.closed.typed"),
    leave: translate("clients.closed.leave"),
  };
  return (
    <StillOpen asks={`${home}/${client}/open`} {...{ home, words }}>
      {children}
    </StillOpen>
  );
}
