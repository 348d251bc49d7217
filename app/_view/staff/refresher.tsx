"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Has the page shown anew every so many seconds while something is under way; without scripts, by the browser. */
export function Refresher({ seconds }: { seconds: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), seconds * 1000);
    return () => clearInterval(timer);
  }, [router, seconds]);
  return (
    <noscript>
      <meta httpEquiv="refresh" content={String(seconds + 2)} />
    </noscript>
  );
}
