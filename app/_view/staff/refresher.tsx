"use client";

import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";

/**
 * Has the page shown anew so many seconds after it was last shown, while something is under way; without scripts, by
 * the browser. It waits for what it asked for: on a slow line one request would displace the other for ever.
 */
export function Refresher({ seconds }: { seconds: number }) {
  const router = useRouter();
  const [isAsking, ask] = useTransition();
  useEffect(() => {
    if (isAsking) return;
    const timer = setTimeout(() => ask(() => router.refresh()), seconds * 1000);
    return () => clearTimeout(timer);
  }, [router, seconds, isAsking]);
  return (
    <noscript>
      <meta httpEquiv="refresh" content={String(seconds + 2)} />
    </noscript>
  );
}
