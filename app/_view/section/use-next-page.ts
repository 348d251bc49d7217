import type { PrefetchKind } from "next/dist/client/components/router-reducer/router-reducer-types";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** The way to the next section, which is fetched ahead while the line is free. */
export function useNextPage(next: string, isFetched: boolean): () => void {
  const router = useRouter();
  useEffect(() => {
    // The whole of it, since it must show at once: by itself the router fetches only the outline of a page like this.
    if (isFetched) router.prefetch(next, { kind: "full" as PrefetchKind });
  }, [isFetched, next, router]);
  return () => router.push(next);
}
