import { productRoot } from '@/address/productRoot.ts';
import { whenIdle } from '@/ui/loading/whenIdle.ts';
import { ONE_FILE } from './oneFileName.ts';

let asked = false;

/**
 * Asks for the product in one file ahead, so that it can be saved later without a network: whoever looks at what can be taken away may
 * want it in the hall. Only where this browser keeps the product, which then keeps this file too (`src/app/offline`).
 */
export function keepOneFile(): void {
  const keeps = 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
  if (asked || import.meta.env.MODE === 'single' || !keeps) return;
  asked = true;
  whenIdle(() => {
    fetch(new URL(ONE_FILE, productRoot()), { priority: 'low' }).catch(() => {
      // Asked for again the next time.
      asked = false;
    });
  });
}
