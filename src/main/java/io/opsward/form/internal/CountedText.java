package io.opsward.form.internal;

/** A text that ends a search through it after so many steps, against patterns that never come to an end. */
final class CountedText implements CharSequence {

    private final CharSequence text;
    private final int[] steps;

    CountedText(CharSequence text, int mostSteps) {
        this(text, new int[] {mostSteps});
    }

    private CountedText(CharSequence text, int[] steps) {
        this.text = text;
        this.steps = steps;
    }

    @Override
    public char charAt(int index) {
        if (steps[0]-- <= 0) {
            throw new TooManySteps();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new CountedText(text.subSequence(start, end), steps);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The search took too long. */
    static final class TooManySteps extends RuntimeException {}
}
