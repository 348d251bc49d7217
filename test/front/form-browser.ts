import type { Database } from "#db/client";

export type Route = {
  POST: (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;
};

/** What the pages see of the request that is being answered; for a mock of "next/headers". */
export const asking = { headers: new Headers() };

/** A browser: it sends forms, and keeps the cookies that it is given. */
export class FormBrowser {
  readonly pairs = new Map<string, string>();

  get cookie(): string {
    return [...this.pairs].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  async send(route: Route, path: string, fields: Record<string, string>): Promise<Response> {
    asking.headers = new Headers({ cookie: this.cookie });
    const request = new Request(`http://front/zh/${path}`, {
      ...{ method: "POST", headers: asking.headers, body: new URLSearchParams(fields) },
    });
    const words = path.split("/");
    const params = { locale: "zh", act: words.at(-1) ?? "", token: words.at(-2) ?? "" };
    const response = await route.POST(request, { params: Promise.resolve(params) });
    for (const cookie of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split(/=(.*)/s);
      if (value === "") this.pairs.delete(name);
      else this.pairs.set(name, value);
    }
    return response;
  }

  /** A copy with its cookies, as a thief has it. */
  copied(): FormBrowser {
    const copy = new FormBrowser();
    for (const [name, value] of this.pairs) copy.pairs.set(name, value);
    return copy;
  }

  async session(store: Database) {
    const { sessionIn } = await import("#app/accounts/signed-in");
    return sessionIn(store, this.cookie, new Date());
  }
}
