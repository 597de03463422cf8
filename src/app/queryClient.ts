import { QueryClient } from '@tanstack/react-query';

/** One client a page; a report is fetched when it is asked for, not again at every focus of the window. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { refetchOnWindowFocus: false, refetchOnReconnect: false } },
  });
}
