package org.parley.intake.html.metadata;

import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The scripts of a page, which are most of what many pages send. */
public final class Scripts {

    private Scripts() {}

    /** All of them, in order. */
    public static List<Element> of(Document page) {
        return page.getElementsByTag("script");
    }

    /** What a script consists of; not copied where the page has it in one piece. */
    public static String words(Element script) {
        return script.childNodeSize() == 1 && script.childNode(0) instanceof DataNode data
                ? data.getWholeData()
                : script.data();
    }
}
