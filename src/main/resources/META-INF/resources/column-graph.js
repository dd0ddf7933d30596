/*
 * <column-graph>: draws lines between the boxes inside it, which the page has put into columns.
 * Set the property `strands` to [{from, to, dashed, label}]; each box has its name in `data-key`.
 * A label stands where its line comes in from the left, so that lines that part from one box keep theirs apart.
 * A box that the pointer or the keyboard is on lights up its lines and the boxes at their ends.
 */
(() => {
    const SVG = 'http://www.w3.org/2000/svg';
    const BEND = 0.5;
    const BULGE = 36;
    const LABEL_GAP = 8;
    const LABEL_HEIGHT = 14;

    const element = (name, attributes) => {
        const made = document.createElementNS(SVG, name);
        Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
        return made;
    };

    class ColumnGraph extends HTMLElement {

        connectedCallback() {
            if (!this.drawing) {
                this.drawing = element('svg', {'aria-hidden': 'true'});
                for (const kind of ['mouseover', 'focusin']) {
                    this.addEventListener(kind, event => this.light(event.target.closest('[data-key]')));
                }
                for (const kind of ['mouseleave', 'focusout']) {
                    this.addEventListener(kind, () => this.light(null));
                }
            }
            // A value that was set before the browser knew this element.
            if (Object.prototype.hasOwnProperty.call(this, 'strands')) {
                const early = this.strands;
                delete this.strands;
                this.strands = early;
            }
            this.observer = new ResizeObserver(() => this.draw());
            this.observer.observe(this);
            this.draw();
        }

        disconnectedCallback() {
            this.observer.disconnect();
        }

        get strands() {
            return this.value;
        }

        set strands(value) {
            this.value = value;
            this.draw();
        }

        draw() {
            const columns = this.querySelector('.graph-columns');
            if (!columns || !this.value || !this.drawing) {
                return;
            }
            columns.append(this.drawing);
            this.drawing.replaceChildren();
            const origin = columns.getBoundingClientRect();
            this.drawing.setAttribute('width', columns.scrollWidth);
            this.drawing.setAttribute('height', columns.scrollHeight);
            const boxes = new Map();
            columns.querySelectorAll('[data-key]').forEach(box => boxes.set(box.dataset.key, box));
            const labels = new Map();
            for (const strand of this.value) {
                const from = boxes.get(strand.from)?.getBoundingClientRect();
                const to = boxes.get(strand.to)?.getBoundingClientRect();
                if (from && to) {
                    const place = this.line(strand, from, to, origin);
                    const above = labels.get(strand.to) ?? 0;
                    labels.set(strand.to, above + 1);
                    this.label(strand, place, above);
                }
            }
        }

        /** Draws the line and tells where its label stands. */
        line(strand, from, to, origin) {
            const beside = from.left === to.left;
            const x1 = from.right - origin.left;
            const y1 = from.top + from.height / 2 - origin.top;
            const x2 = (beside ? to.right : to.left) - origin.left;
            const y2 = to.top + to.height / 2 - origin.top;
            const bend = beside ? BULGE : (x2 - x1) * BEND;
            const path = element('path', {
                d: `M${x1},${y1} C${x1 + bend},${y1} ${beside ? x2 + bend : x2 - bend},${y2} ${x2},${y2}`,
                class: strand.dashed ? 'graph-line graph-line-dashed' : 'graph-line',
            });
            path.dataset.from = strand.from;
            path.dataset.to = strand.to;
            this.drawing.append(path);
            return beside
                ? {x: x1 + BULGE - LABEL_GAP, y: (y1 + y2) / 2, anchor: 'start'}
                : {x: x2 - LABEL_GAP, y: y2 - LABEL_GAP / 2, anchor: 'end'};
        }

        label(strand, place, above) {
            if (strand.label) {
                const text = element('text', {
                    x: place.x, y: place.y - above * LABEL_HEIGHT, 'text-anchor': place.anchor, class: 'graph-label',
                });
                text.dataset.from = strand.from;
                text.dataset.to = strand.to;
                text.textContent = strand.label;
                this.drawing.append(text);
            }
        }

        light(box) {
            const key = box?.dataset.key;
            const lit = new Set([key]);
            this.toggleAttribute('lit', Boolean(key));
            this.drawing.querySelectorAll('path, text').forEach(mark => {
                const on = Boolean(key) && (mark.dataset.from === key || mark.dataset.to === key);
                mark.classList.toggle('lit', on);
                if (on) {
                    lit.add(mark.dataset.from);
                    lit.add(mark.dataset.to);
                }
            });
            this.querySelectorAll('[data-key]').forEach(
                one => one.classList.toggle('lit', lit.has(one.dataset.key)));
        }
    }

    if (!customElements.get('column-graph')) {
        customElements.define('column-graph', ColumnGraph);
    }
})();
