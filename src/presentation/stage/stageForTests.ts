import { act } from '@testing-library/react';
import { vi } from 'vitest';
import { standInForScreen } from '@/ui/screen/screenForTests.ts';

/** For tests: what jsdom has not. A window of 1280 x 720, modal dialogs that open, no motion, canvases that don't draw. */
export function standInForStage(): void {
  standInForScreen(1280, 720);
  vi.stubGlobal('BroadcastChannel', LoopChannel);
  window.focus = () => {};
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.show = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
}

/** A BroadcastChannel within one window: what one end posts all others of that name hear, a moment later. */
class LoopChannel extends EventTarget {
  static readonly all = new Set<LoopChannel>();
  readonly name: string;
  constructor(name: string) {
    super();
    this.name = name;
    LoopChannel.all.add(this);
  }
  postMessage(data: unknown) {
    for (const other of LoopChannel.all) {
      if (other === this || other.name !== this.name) continue;
      const message = new MessageEvent('message', { data: structuredClone(data) });
      queueMicrotask(() => act(() => void other.dispatchEvent(message)));
    }
  }
  close() {
    LoopChannel.all.delete(this);
  }
}
