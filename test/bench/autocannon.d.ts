declare module "autocannon" {
  type Request = {
    method: string;
    path: string;
    headers: Record<string, string>;
    body?: string;
    setupRequest?: (request: Request) => Request;
    onResponse?: (status: number, body: string) => void;
  };
  type Options = {
    url: string;
    connections: number;
    duration: number;
    timeout: number;
    setupClient: (client: { setRequests(requests: Request[]): void }) => void;
  };
  type Result = {
    requests: { average: number };
    latency: { p50: number; p99: number };
    errors: number;
    timeouts: number;
  };
  export default function autocannon(options: Options): Promise<Result>;
}
