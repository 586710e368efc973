package org.heyi.benchmarks.driver;

import java.util.stream.IntStream;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import jakarta.annotation.PostConstruct;

/** The least that a window of the platform can show: a list. */
public final class BarePart {

    private static final int ROWS = 50;

    @PostConstruct
    void create(Composite parent) {
        TableViewer viewer = new TableViewer(parent, SWT.FULL_SELECTION);
        viewer.getTable().setData(Probe.ID, "bare");
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new LabelProvider());
        viewer.setInput(IntStream.rangeClosed(1, ROWS).mapToObj(i -> "第" + i + "行").toArray());
    }
}
