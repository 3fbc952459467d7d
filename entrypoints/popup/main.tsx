import { render } from 'preact';

const root = document.getElementById('app');
if (root) render(<p>对标</p>, root);
