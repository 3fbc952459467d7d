import Recognizers from '@microsoft/recognizers-text-suite';

const CHINESE = 'zh-cn';

/** Has Recognizers-Text look for number, percentage, currency, dimension and date in every sentence. */
export function readByPeer(text: string): void {
  const sentences = text.split(/(?<=[。；！？\n])/).filter((sentence) => sentence.trim() !== '');
  for (const sentence of sentences) {
    Recognizers.recognizeNumber(sentence, CHINESE);
    Recognizers.recognizePercentage(sentence, CHINESE);
    Recognizers.recognizeCurrency(sentence, CHINESE);
    Recognizers.recognizeDimension(sentence, CHINESE);
    Recognizers.recognizeDateTime(sentence, CHINESE);
  }
}
