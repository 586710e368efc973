' Starts the window of Heyi without a console. Where it cannot start, once more with one, which says why.
Set shell = CreateObject("WScript.Shell")
folder = CreateObject("Scripting.FileSystemObject").GetParentFolderName(WScript.ScriptFullName)
command = """" & folder & "\heyi.cmd"""
For Each argument In WScript.Arguments
    command = command & " """ & argument & """"
Next
If shell.Run("cmd /c """ & command & """", 0, True) = 2 Then
    shell.Run "cmd /k """ & command & """", 1, False
End If
