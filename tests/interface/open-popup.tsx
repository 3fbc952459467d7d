/** The popup over invented answers, opened, typed into and clicked by tests. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { speak } from '../../components/messages-for-tests.ts';
import { PopupApp } from '../../components/popup/popup-app.tsx';
import { type Stub, type StubOptions, stubPorts } from './stub-ports.ts';

/** Where the popup is drawn. */
export const root = document.createElement('div');

/** An empty place in the document, for the start and the end of each test. */
export function clear(): void {
  render(undefined, root);
  document.body.replaceChildren(root);
}

export const settle = () => act(() => new Promise<void>((resume) => setTimeout(resume, 5)));

/** Opens the popup in Chinese and waits for its first answers. */
export async function open(options?: StubOptions): Promise<Stub> {
  speak('zh-CN');
  const ports = stubPorts(options);
  await act(() => render(<PopupApp ports={ports} />, root));
  await settle();
  return ports;
}

export async function press(
  key: string,
  target: EventTarget = document.body,
  more: KeyboardEventInit = {},
): Promise<void> {
  await act(() => {
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
    );
  });
  await settle();
}

/** Clicks the first button that says these words. */
export async function click(words: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(words));
  await act(() => button?.click());
  await settle();
}

export const requestsOf = (ports: Stub, name: string) => ports.asked.filter(([asked]) => asked === name);
export const text = () => root.textContent ?? '';
