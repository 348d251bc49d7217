"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";

const words = {
  zh: {
    title: "出错了，是我们的问题",
    text: "您已经存好的答案不受影响。",
    next: "请刷新再试；如果还不行，把下面的编号告诉管理员。",
    reference: "编号：",
    retry: "再试一次",
  },
  en: {
    title: "Something went wrong on our side",
    text: "The answers you had saved are not affected.",
    next: "Reload the page. If it happens again, give the administrator this reference.",
    reference: "Reference: ",
    retry: "Try again",
  },
};

/** The page of a fault of ours. It brings its words along, because whatever gives words may be what failed. */
export default function Fault({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const said = words[usePathname().startsWith("/en") ? "en" : "zh"];
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  return (
    <main id="main" className="sheet">
      <h1>{said.title}</h1>
      <p className="lead">{said.text}</p>
      <p>{said.next}</p>
      {error.digest && (
        <p className="soft">
          {said.reference}
          {error.digest}
        </p>
      )}
      {live && (
        <button type="button" className="button" onClick={reset}>
          {said.retry}
        </button>
      )}
    </main>
  );
}
